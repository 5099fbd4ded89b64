import { Entity } from '@backstage/catalog-model';
import { ANNOTATION_ALARMS } from 'backstage-plugin-readiness-common';

const KUBERNETES_ID = 'backstage.io/kubernetes-id';

/** What an entity may name its alarms by, the one of ours first. */
export const ALARM_ANNOTATIONS = [
  ANNOTATION_ALARMS,
  KUBERNETES_ID,
  'prometheus.io/alert',
  'prometheus.io/labels',
  'grafana/alert-label-selector',
  'readiness/cloudwatch-alarms',
] as const;

/** The label that makes an alarm one of this entity, by the mapping that is there without configuration. */
export function alarmLabel({ metadata }: Entity): string {
  const { annotations = {}, name } = metadata;
  const value = annotations[ANNOTATION_ALARMS]?.split(',')[0].trim();
  return `service: ${value || annotations[KUBERNETES_ID] || name}`;
}
