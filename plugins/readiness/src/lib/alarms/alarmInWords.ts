import { AlarmView, EntityAlarms } from 'backstage-plugin-readiness-common';
import { Words } from '../../translations/words';
import { common } from './common';
import { shareAlone } from './sortAlarms';

/** Days after which a figure of fires is whole. */
const WHOLE = 28;

const REASONS = ['scaling', 'dead-man', 'informational'] as const;

/** `5 judged alarms · asked: Prometheus eu-1 · found by label service = name · 3 scaling alarms left out`. */
export function summaryInWords(words: Words, value: EntityAlarms): string {
  const { t, number } = words;
  const { alarms, sources } = value;
  const rule = common(alarms, 'matchedBy');
  const judged = alarms.filter(alarm => alarm.judged).length;
  const titles = (kind: 'pull' | 'push') =>
    sources
      .filter(source => source.kind === kind)
      .map(({ title }) => title)
      .join(', ');
  const [asked, told] = [titles('pull'), titles('push')];
  return [
    t('alarms.judged', { count: judged, number: number(judged) }),
    asked && t('alarms.asked', { sources: asked }),
    told && t('alarms.told', { sources: told }),
    rule && t('alarms.matchedBy', { rule }),
    leftOutInWords(words, alarms),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** `3 scaling alarms and 1 dead-man’s switch left out`; nothing where all are judged. */
export function leftOutInWords(
  { t, number, list }: Words,
  alarms: readonly AlarmView[],
): string {
  const parts = REASONS.flatMap(reason => {
    const count = alarms.filter(({ notJudged }) => notJudged === reason).length;
    return count
      ? [t(`alarms.leftOutOf.${reason}`, { count, number: number(count) })]
      : [];
  });
  return parts.length ? t('alarms.leftOut', { what: list(parts) }) : '';
}

/** `14 a week`; of an alarm not watched for long, how many in how many days. */
export function firesInWords(words: Words, { fires }: AlarmView): string {
  const { t, number } = words;
  if (!fires) return t('alarms.notSeen');
  const { count, days, perWeek } = fires;
  const whole = Math.max(1, Math.round(days));
  const span = t('delivery.days', { count: whole, number: number(whole) });
  if (!count) return t('alarms.noFires', { span });
  return days < WHOLE
    ? t('alarms.firesIn', { number: number(count), span })
    : t('figure.perWeek', { value: number(Math.round(perWeek * 10) / 10) });
}

/** `71 % of 56`; nothing where it never fired. */
export function aloneInWords(
  { t, number, percent }: Words,
  { fires }: AlarmView,
): string {
  if (!fires?.count) return '–';
  return t('alarms.aloneOf', {
    share: percent(100 * shareAlone(fires)),
    number: number(fires.count),
  });
}
