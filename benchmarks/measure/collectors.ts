import { stringifyEntityRef } from '@backstage/catalog-model';
import { FactDefinition, Observation } from 'backstage-plugin-readiness-common';
import { absent, Collector, present } from 'backstage-plugin-readiness-node';
import { builtInFacts } from '../../plugins/readiness-backend/src/definitions/builtin';

/** What a made-up source says, by the type of the fact; every ninth answer is that there is nothing. */
function say(fact: FactDefinition, entity: number, seed: number): Observation {
  const mix = (entity * 31 + seed * 17 + fact.ref.length) % 97;
  if (mix % 9 === 0) return absent();
  switch (fact.type) {
    case 'boolean':
      return present(mix % 3 > 0);
    case 'number':
      return present(mix % 40);
    case 'instant':
      return present(
        new Date(1_795_000_000_000 - mix * 86_400_000).toISOString(),
      );
    case 'duration':
      return present(mix * 60_000);
    case 'string-list':
      return present(['errors', 'latency', 'traffic'].slice(0, mix % 4));
    case 'object':
      return present({ name: `thing-${mix}`, size: mix });
    default:
      return present(`text-${mix}`);
  }
}

/** A collector of a source that answers everything at once. Another seed, and all answers differ. */
function sourceCollector(id: string, seed: () => number): Collector {
  const facts = Object.values(builtInFacts).filter(({ ref }) =>
    ref.startsWith(`${id}/`),
  );
  return {
    id,
    title: id,
    facts,
    schedule: { frequency: { minutes: 5 }, timeout: { minutes: 5 } },
    appliesTo: { kind: 'Component' },
    async *collect(batch) {
      for (const entity of batch) {
        const number = Number(entity.metadata.name.split('-')[1]);
        yield {
          entityRef: stringifyEntityRef(entity),
          facts: Object.fromEntries(
            facts.map(fact => [fact.ref, say(fact, number, seed())]),
          ),
        };
      }
    },
  };
}

export function sourceCollectors(seed: () => number): Collector[] {
  return ['alarms', 'deployments', 'attestations'].map(id =>
    sourceCollector(id, seed),
  );
}
