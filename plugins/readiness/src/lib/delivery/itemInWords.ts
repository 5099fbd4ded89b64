import {
  DeploymentView,
  IncidentView,
} from 'backstage-plugin-readiness-common';
import { Words } from '../../translations/words';
import { betweenInWords, spanInWords } from './spanInWords';
import { TimelineItem } from './timelineItems';

const REASONS = ['rolled-back', 'hotfixed', 'incident'] as const;

/** What it is: `2.14.0 in production`, `INC-42`. */
export function nameOf(
  { t }: Words,
  { deployment, incident }: TimelineItem,
): string {
  if (incident) return incident.title ?? incident.id;
  const { version, commit, environment } = deployment;
  const named = version ?? commit?.slice(0, 8);
  return named
    ? t('timeline.in', { version: named, environment })
    : environment;
}

/** What became of it, part by part. */
export function notesOf(words: Words, item: TimelineItem): string[] {
  return item.incident
    ? ofIncident(words, item.incident)
    : ofDeployment(words, item.deployment, item.at);
}

/** All in one sentence, for those who do not see where it stands. */
export function itemInWords(
  words: Words,
  item: TimelineItem,
  now: number,
): string {
  return words.t('timeline.option', {
    kind: words.t(`timeline.kind.${item.kind}`),
    time: words.shortTime(item.at, now),
    what: [nameOf(words, item), ...notesOf(words, item)].join(', '),
  });
}

function ofIncident(
  words: Words,
  { severity, detectedAt, resolvedAt }: IncidentView,
): string[] {
  const end = resolvedAt
    ? words.t('timeline.resolved', {
        span: betweenInWords(words, detectedAt, resolvedAt),
      })
    : words.t('timeline.open');
  return severity ? [severity, end] : [end];
}

function ofDeployment(
  words: Words,
  view: DeploymentView,
  at: string,
): string[] {
  const { t, number } = words;
  const { failed, failedBecause, recoveredAt, cause, changes, leadTime } = view;
  const hasFailed = failed || view.outcome === 'failed';
  return [
    ...(cause === 'planned' ? [] : [t(`timeline.cause.${cause}`)]),
    ...(failedBecause ? [reasonInWords(words, failedBecause)] : []),
    ...(recoveredAt
      ? [
          t('timeline.recovered', {
            span: betweenInWords(words, at, recoveredAt),
          }),
        ]
      : []),
    ...(hasFailed && !recoveredAt && failedBecause !== 'rolled-back'
      ? [t('timeline.notRecovered')]
      : []),
    ...(changes
      ? [t('timeline.changes', { count: changes, number: number(changes) })]
      : []),
    ...(leadTime
      ? [t('timeline.leadTime', { span: spanInWords(words, leadTime) })]
      : []),
  ];
}

/** What is known by a code is said in the reader's language, anything else as the backend says it. */
function reasonInWords({ t }: Words, because: string): string {
  const reason = REASONS.find(known => known === because);
  return reason ? t(`timeline.because.${reason}`) : because;
}
