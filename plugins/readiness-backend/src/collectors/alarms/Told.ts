import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  alarmFacts as declared,
  Observation,
} from 'backstage-plugin-readiness-common';
import { CollectedFacts, failed } from 'backstage-plugin-readiness-node';
import { SourceState } from '../../alarms/AlarmSources';
import { WatchedEntity } from '../../alarms/EntityAlarmsReader';
import { outageOf } from '../../alarms/outageOf';

/** What was worked out of the alarms of an entity, and which sources that rests on. */
export interface Told {
  facts: Record<string, Observation>;
  sources: readonly string[];
  mapped: boolean;
}

/** What is said of an entity now: while one of its sources is out, that, so that what was said before is held. */
export function toCollected(
  { entity }: WatchedEntity,
  { facts, sources: ids, mapped }: Told,
  { sources, now }: { sources: readonly SourceState[]; now: number },
): CollectedFacts {
  const own = sources
    .filter(({ id }) => ids.includes(id))
    .map(source => ({ selectors: [], ...source }));
  const outage = outageOf({ sources: own, mapped }, now);
  const entityRef = stringifyEntityRef(entity);
  if (!outage) return { entityRef, facts };
  const none = declared.map(({ ref }) => [ref, failed(outage)]);
  return { entityRef, facts: Object.fromEntries(none) };
}
