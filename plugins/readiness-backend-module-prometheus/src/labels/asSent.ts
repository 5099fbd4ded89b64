import { fullMatch } from '../match/fullMatch';
import { RelabelConfig } from '../prometheus/schemas';
import { Sending } from '../prometheus/PrometheusApi';
import { KnownLabels } from './KnownLabels';

/** Labels of alerts as Alertmanager gets them. */
export interface SentLabels {
  labels: KnownLabels;
  /** It may be that no alert is sent: a rule of relabeling decides on that. */
  maybeDropped: boolean;
}

/** @param sending - nothing where the server does not tell what it does to labels */
export function asSent(
  labels: KnownLabels,
  sending: Sending | undefined,
): SentLabels {
  // What is known stays so; what else there may be is not known.
  if (!sending) {
    return { labels: KnownLabels.some(labels.values), maybeDropped: false };
  }
  const { externalLabels, relabeling } = sending;
  const start: SentLabels = {
    labels: Object.entries(externalLabels).reduce(withExternal, labels),
    maybeDropped: false,
  };
  return relabeling.reduce(relabelled, start);
}

/** A label that the alert has itself is stronger. */
function withExternal(
  labels: KnownLabels,
  [name, value]: [string, string],
): KnownLabels {
  return Object.hasOwn(labels.values, name) ? labels : labels.set(name, value);
}

/** Labels that are dropped are followed; what else a rule writes is not known from then on. */
function relabelled(
  { labels, maybeDropped }: SentLabels,
  { action, regex, target_label: target }: RelabelConfig,
): SentLabels {
  const names = Object.keys(labels.values);
  switch (action.toLowerCase()) {
    case 'labeldrop': {
      const dropped = names.filter(name => fullMatch(regex, name));
      return { labels: labels.drop(dropped), maybeDropped };
    }
    case 'labelkeep': {
      const dropped = names.filter(name => !fullMatch(regex, name));
      return { labels: labels.drop(dropped), maybeDropped };
    }
    case 'keep':
    case 'drop':
    case 'keepequal':
    case 'dropequal':
      return { labels, maybeDropped: true };
    default:
      return {
        labels: target
          ? labels.reopen(target)
          : KnownLabels.some(labels.values),
        maybeDropped,
      };
  }
}
