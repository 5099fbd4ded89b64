import { Collector } from './collector';

/**
 * Checks at start what TypeScript cannot: that every fact stands under the collector's own namespace.
 *
 * @public
 */
export function defineCollector(collector: Collector): Collector {
  const foreign = collector.facts.filter(
    fact => !fact.ref.startsWith(`${collector.id}/`),
  );
  if (foreign.length > 0) {
    throw new Error(
      `Collector '${
        collector.id
      }' declares facts outside its namespace: ${foreign
        .map(fact => `'${fact.ref}'`)
        .join(', ')}; name them '${collector.id}/<name>'`,
    );
  }
  return collector;
}
