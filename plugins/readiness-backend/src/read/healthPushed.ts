import { CollectorHealth } from 'backstage-plugin-readiness-common';
import { CollectorState } from '../stores/CollectorRunStore';
import { factsOf } from './healthFacts';
import { HealthContext } from './HealthContext';

/** How the namespaces stand that services push to. They have no runs: nobody knows when to expect a push. */
export async function readPushedHealth(
  states: ReadonlyMap<string, CollectorState>,
  { stores, listNamespaces }: HealthContext,
): Promise<CollectorHealth[]> {
  const coverage = new Map(
    (await stores.ownFacts.getCoverage()).map(one => [one.namespace, one]),
  );
  return (await listNamespaces()).map(({ id, title, facts }) => {
    const { connectedAt, pushedAt } = states.get(id) ?? {};
    const { entities = 0, answered = 0 } = coverage.get(id) ?? {};
    return {
      id,
      title,
      origin: 'pushed' as const,
      state: pushedAt ? ('ok' as const) : ('waiting' as const),
      ...factsOf(facts),
      ...(connectedAt && { connectedAt }),
      ...(pushedAt && { asOf: pushedAt }),
      coverage: { entities, answered, failing: 0 },
      runs: [],
    };
  });
}
