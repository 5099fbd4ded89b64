import { Entity } from '@backstage/catalog-model';
import { AlarmSelector } from 'backstage-plugin-readiness-node';
import { recordingRuleLabel } from '../scan/recordingRuleLabel';

const ALERT = 'prometheus.io/alert';
const LABELS = 'prometheus.io/labels';
const RULE = 'prometheus.io/rule';
const SERVER = 'prometheus.io/service-name';
const GRAFANA = 'grafana/alert-label-selector';

/**
 * Which alarms of a server an entity names, by the annotations that other plugins have made common.
 *
 * @param server - id of the server
 * @param servers - ids of all servers; an entity that names one of them is asked of no other
 */
export function alertSelectors(
  entity: Entity,
  server: string,
  servers: readonly string[],
): AlarmSelector[] {
  const annotations = entity.metadata.annotations ?? {};
  const named = annotations[SERVER]?.trim();
  if (named && named !== server && servers.includes(named)) return [];
  return [
    ...byAlerts(annotations[ALERT], annotations[LABELS]),
    ...byRules(annotations[RULE]),
    ...byLabels(GRAFANA, annotations[GRAFANA]),
  ];
}

/** The labels narrow down the alerts; `all` stands for any alert. */
function byAlerts(
  alerts: string | undefined,
  labels: string | undefined,
): AlarmSelector[] {
  const names = listOf(alerts);
  if (!names.length) return byLabels(LABELS, labels);
  const [narrowing] = byLabels(LABELS, labels);
  const text = [`${ALERT}: ${names.join(', ')}`, narrowing?.text];
  return [
    {
      text: text.filter(Boolean).join('; '),
      labels: {
        ...narrowing?.labels,
        ...(names[0] !== 'all' && { alertname: names }),
      },
    },
  ];
}

/** Metrics, queries and recording rules, each with a dimension to draw it by. */
function byRules(rules: string | undefined): AlarmSelector[] {
  return listOf(rules)
    .map(rule => rule.split('|')[0].trim())
    .map(name => ({
      text: `${RULE}: ${name}`,
      labels: { [recordingRuleLabel(name)]: 'read' },
    }));
}

/** Pairs such as `team=payments`, all of which must fit. */
function byLabels(
  annotation: string,
  pairs: string | undefined,
): AlarmSelector[] {
  const found = listOf(pairs)
    .map(pair => /^([^=]+?)\s*=\s*"?(.*?)"?$/.exec(pair))
    .flatMap(match => (match ? [[match[1], match[2]]] : []));
  if (!found.length) return [];
  const labels = Object.fromEntries(found);
  const text = found.map(([name, value]) => `${name}=${value}`).join(', ');
  return [{ text: `${annotation}: ${text}`, labels }];
}

function listOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map(each => each.trim())
    .filter(Boolean);
}
