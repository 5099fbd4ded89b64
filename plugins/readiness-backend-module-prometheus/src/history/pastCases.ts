import { AlarmReading } from 'backstage-plugin-readiness-node';
import { Telling } from '../alertmanager/AlertmanagerApi';
import { asSent } from '../labels/asSent';
import { isTemplate } from '../labels/expand';
import { identityLabels, identityOf } from '../labels/identity';
import { KnownLabels, Labels } from '../labels/KnownLabels';
import { Sending } from '../prometheus/PrometheusApi';
import { mergeReadings } from '../scan/mergeReadings';
import { readingOf } from '../scan/readingOf';
import { WatchedRule } from '../scan/WatchedRule';
import { ServerSettings } from '../settings/Settings';

export interface PastContext {
  settings: ServerSettings;
  /** Nothing where the server does not tell. */
  sending?: Sending;
  /** Nothing where no Alertmanager is configured. */
  telling?: Telling;
  isOwnReceiver: (name: string) => boolean;
}

const MOST = 1_000;

/**
 * Cases that fired once, of rules that are there, and that nothing tells of any more: as they would be known if somebody had
 * listened. The next scan does not find them, so they are over.
 *
 * @param past - labels of their alerts
 */
export function pastCases(
  past: readonly Labels[],
  watched: readonly WatchedRule[],
  context: PastContext,
): AlarmReading[] {
  const readings = past
    .slice(0, MOST)
    .flatMap(labels =>
      watched
        .filter(one => isOf(labels, one))
        .map(one => readingOfPast(labels, one, context)),
    );
  return [...mergeReadings(readings).values()];
}

/** Several rules may have the same name. */
function isOf(labels: Labels, { rule }: WatchedRule): boolean {
  return (
    rule.name === labels.alertname &&
    Object.entries(rule.labels).every(
      ([name, value]) => isTemplate(value) || (labels[name] ?? '') === value,
    )
  );
}

function readingOfPast(
  labels: Labels,
  watched: WatchedRule,
  { sending, ...context }: PastContext,
): AlarmReading {
  const { rule, sent: own } = watched;
  const { settings } = context;
  const series = KnownLabels.closed(labels);
  const sent = asSent(series, sending);
  const { alertname: _, ...shown } = own.labels.values;
  const found = {
    id: identityOf(rule.name, sent.labels.values, settings),
    labels: { ...shown, ...identityLabels(sent.labels.values, settings) },
    series,
    sent: [sent],
    alerts: [],
  };
  const isThere = () => undefined;
  return {
    ...readingOf(watched, found, { ...context, isThere }),
    instanceOf: identityOf(rule.name, own.labels.values, settings),
  };
}
