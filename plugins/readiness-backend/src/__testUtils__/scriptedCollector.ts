import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  FactDefinition,
  FactRef,
  Observation,
} from 'backstage-plugin-readiness-common';
import { Collector } from 'backstage-plugin-readiness-node';

/** A fact with the lifetimes of alarms: fresh for ten minutes, held for seven days. */
export function fact(
  ref: FactRef,
  more: Partial<FactDefinition> = {},
): FactDefinition {
  return {
    ref,
    signal: 'alarms',
    type: 'number',
    title: ref,
    kind: 'configured',
    maxAge: { minutes: 10 },
    holdFor: { days: 7 },
    ...more,
  };
}

/** A collector whose answers the test writes, by entity name; throwing is an answer too. */
export function scriptedCollector(
  facts: FactDefinition[],
  say: (name: string) => Record<FactRef, Observation> | undefined,
  more: Partial<Collector> = {},
): Collector {
  return {
    id: facts[0].ref.split('/')[0],
    title: 'Scripted',
    facts,
    schedule: { frequency: { minutes: 5 }, timeout: { minutes: 5 } },
    async *collect(batch) {
      for (const entity of batch) {
        const said = say(entity.metadata.name);
        if (said) yield { entityRef: stringifyEntityRef(entity), facts: said };
      }
    },
    ...more,
  };
}
