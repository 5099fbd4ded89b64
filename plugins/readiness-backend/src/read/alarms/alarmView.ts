import { AlarmView } from 'backstage-plugin-readiness-common';
import { NOISE_DAYS, noiseOf } from '../../alarms/figures/noise';
import { SeenAlarm } from '../../alarms/figures/SeenAlarm';
import { AlarmSourceRecord } from '../../alarms/records';
import { Lookback } from '../../delivery/figures/Lookback';
import { DAY } from '../../delivery/figures/spans';
import { tenthUp } from '../../delivery/figures/statistics/rounded';

/** An alarm as people see it. */
export function toAlarmView(
  alarm: SeenAlarm,
  sources: readonly AlarmSourceRecord[],
  now: number,
): AlarmView {
  const { record, notJudged, importance, routes, signals } = alarm;
  const { id, title, state, since, silenced, severity, matchedBy } = record;
  const { metric, runbook, dashboard, logs, link } = record;
  const source = sources.find(one => one.id === record.source);
  const fires = firesOf(alarm, source, now);
  return {
    id,
    source: source?.title ?? record.source,
    title,
    state,
    since,
    ...silenceOf(silenced, since),
    ...(severity && { severity }),
    importance,
    judged: !notJudged,
    ...(notJudged && { notJudged }),
    signals: [...signals],
    ...(metric && { metric }),
    ...(routes.routedTo && { routedTo: [...routes.routedTo] }),
    ...(routes.through && { through: routes.through }),
    ...(runbook && { runbook }),
    ...(dashboard && { dashboard }),
    ...(logs && { logs }),
    ...(link && { link }),
    ...(fires && { fires }),
    matchedBy,
  };
}

/** Where the source does not say since when it is quiet, it is so at least since it has its state. */
function silenceOf(silenced: SeenAlarm['record']['silenced'], since: string) {
  if (!silenced) return {};
  const { since: from = since, until } = silenced;
  return { silencedSince: from, ...(until && { silencedUntil: until }) };
}

/** Left out before anything could have been seen. */
function firesOf(
  { fires }: SeenAlarm,
  source: AlarmSourceRecord | undefined,
  now: number,
): AlarmView['fires'] {
  const since = source?.historySince;
  if (!since) return undefined;
  const watched = (now - Date.parse(since)) / DAY;
  const days = Math.min(NOISE_DAYS, tenthUp(Math.max(watched, 0)));
  if (days === 0) return undefined;
  // Those from before a gap are not of these days.
  const known = fires.filter(({ from }) => from >= since);
  const noise = noiseOf(known, new Lookback(now));
  const isLongEnough = days === NOISE_DAYS;
  return {
    count: noise.count,
    days,
    // Of a day or two nothing follows for a week.
    perWeek: tenthUp((noise.count * 7) / Math.max(days, 7)),
    selfResolved: noise.resolvedItself,
    noisy: isLongEnough && (noise.isNoisy || noise.isSelfResolving),
  };
}
