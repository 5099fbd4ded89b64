import { Entity } from '@backstage/catalog-model';

/** What an entity may name its alarms by, the one of ours first. */
export const ALARM_ANNOTATIONS = [
  'readiness/alarms',
  'backstage.io/kubernetes-id',
  'prometheus.io/alert',
  'prometheus.io/labels',
  'grafana/alert-label-selector',
] as const;

/** The label that makes an alarm one of this entity, by the mapping that is there without configuration. */
export function alarmLabel({ metadata }: Entity): string {
  const [own, kubernetes] = ALARM_ANNOTATIONS;
  const { annotations = {}, name } = metadata;
  const value = annotations[own]?.split(',')[0].trim();
  return `service: ${value || annotations[kubernetes] || name}`;
}
