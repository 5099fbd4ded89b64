import { Entity } from '@backstage/catalog-model';
import { annotation } from '../annotations';
import { Found, Recogniser } from '../recognise';
import { ownerOf } from './owner';

/**
 * How each annotation reads as evidence. An integration key is a credential: whoever has it can page
 * people, so it is never quoted.
 */
const SCHEDULES: [name: string, text: (value: string) => string][] = [
  ['pagerduty.com/service-id', id => `PagerDuty service ${id}`],
  ['pagerduty.com/integration-key', () => 'PagerDuty integration'],
  ['opsgenie.com/team', team => `Opsgenie team ${team}`],
  ['opsgenie.com/component-selector', selector => `Opsgenie ${selector}`],
];

/** On the entity itself, else on its owner. */
export const onCallSchedule: Recogniser = (entity, catalog) => {
  const owner = ownerOf(entity, catalog);
  return scheduleOf(entity) ?? (owner && scheduleOf(owner));
};

function scheduleOf(entity: Entity): Found | undefined {
  for (const [name, text] of SCHEDULES) {
    const value = annotation(entity, name);
    if (value) return { value: text(value) };
  }
  return undefined;
}
