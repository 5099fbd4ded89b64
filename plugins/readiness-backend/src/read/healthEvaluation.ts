import { Health } from 'backstage-plugin-readiness-common';
import { evaluateAllBefore } from '../evaluation/evaluateAllBefore';
import { toInstant } from '../util/clock';
import { HealthContext } from './HealthContext';

/** How far the evaluation is. What was marked for evaluation does not say when, so it has no age. */
export async function readEvaluationHealth({
  stores,
  clock,
}: HealthContext): Promise<Health['evaluation']> {
  const active = await stores.definitions.getActive();
  const states = await stores.collectorRuns.listStates();
  const now = clock();
  const facts = active?.definitions.facts ?? {};
  const sweptBefore = evaluateAllBefore(states, facts, now);
  const { entities, evaluated, due, ...progress } = await stores.progress.read({
    definitionHash: active?.hash ?? '',
    now: toInstant(now),
    evaluateAllBefore: sweptBefore,
  });
  const [oldestDueSince] = [
    progress.dueSince,
    progress.swept > 0 ? sweptBefore : undefined,
    progress.otherStandard > 0 ? active?.activatedAt : undefined,
  ]
    .flatMap(since => since ?? [])
    .sort();
  return {
    entities,
    evaluated,
    due,
    ...(oldestDueSince && { oldestDueSince }),
  };
}
