import { AlarmIndex } from './AlarmIndex';
import { AlarmRule, Found } from './AlarmRule';
import { lower } from './labelsOf';

/** Labels that usually name the service, from the most deliberate to the most accidental. */
export const SERVICE_LABELS: readonly string[] = [
  'service',
  'app_kubernetes_io_name',
  'app.kubernetes.io/name',
  'app',
  'application',
  'component',
  'service_name',
  'job',
];

/** The label, compared with what an entity declares, with its Kubernetes id, and with its name. */
export const defaultRules: readonly AlarmRule[] = SERVICE_LABELS.map(
  label =>
    ({ labels }, index) => {
      const value = labels.get(label);
      return value === undefined ? [] : waysOf(label, value, index);
    },
);

function waysOf(label: string, value: string, index: AlarmIndex): Found[] {
  const name = nameOf(value);
  const ways = [
    { by: 'readiness/alarms', refs: index.declared.get(lower(value)) },
    {
      by: 'backstage.io/kubernetes-id',
      refs: index.kubernetesIds.get(name),
    },
    { by: 'name', refs: index.components.get(name) },
    { by: 'name', refs: index.others.get(name) },
  ].filter(({ refs }) => refs.length > 0);
  const rule = `label ${label}`;
  if (ways.length === 0) return [{ rule, named: value, refs: [] }];
  return ways.map(({ by, refs }) => ({
    rule: `${rule} = ${by}`,
    named: value,
    refs,
  }));
}

/** `default/orders` is what `orders` is. */
function nameOf(value: string): string {
  return lower(value).replace(/^default\//, '');
}
