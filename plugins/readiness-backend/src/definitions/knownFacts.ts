import { FactDefinition } from 'backstage-plugin-readiness-common';
import { Collector } from 'backstage-plugin-readiness-node';
import { builtInFacts } from './builtin';

/**
 * Every fact that a check may ask for: the built-in ones, collected or not, and those of the collectors
 * that are installed. A collector knows better than we do what it says.
 */
export function knownFacts(
  collectors: readonly Pick<Collector, 'facts'>[],
): FactDefinition[] {
  const declared = collectors.flatMap(({ facts }) => facts);
  const byRef = new Map(
    [...Object.values(builtInFacts), ...declared].map(fact => [fact.ref, fact]),
  );
  return [...byRef.values()];
}
