import { Entity } from '@backstage/catalog-model';
import { isDeployable } from '../deployNow';
import { ReportView } from '../types';

const RUNNING = ['serving', 'worker', 'job'];

/** Nobody is woken for it: no row about alarms means anything there. */
const UNWATCHED_TIER = 4;

/** Whether alarms are expected of entities like it; of a library, say, none are. */
export function isAlarmed(
  entity: Entity,
  { profile }: ReportView['traits'],
): boolean {
  return isDeployable(entity) && RUNNING.includes(profile.value);
}

export function isUnwatched({ tier }: ReportView['traits']): boolean {
  return tier.value === UNWATCHED_TIER;
}
