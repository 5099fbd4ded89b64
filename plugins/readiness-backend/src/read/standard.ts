import { ServiceUnavailableError } from '@backstage/errors';
import {
  CheckView,
  ScorecardDefinition,
  ScorecardView,
} from 'backstage-plugin-readiness-common';
import { ReadContext } from './ReadContext';

/** The scorecards in force, by id. */
export async function readScorecards(
  context: ReadContext,
): Promise<{ definitionHash: string; scorecards: ScorecardView[] }> {
  const { hash, definitions } = await activeDefinitions(context);
  const inCatalog = context.projectedCategories();
  const scorecards = byId(definitions.scorecards).map(scorecard =>
    withShown(scorecard, inCatalog.get(scorecard.id) ?? []),
  );
  return { definitionHash: hash, scorecards };
}

/** Says which of its categories the catalog can be filtered by. */
function withShown(
  scorecard: ScorecardDefinition,
  ids: readonly string[],
): ScorecardView {
  const categories = scorecard.categories.map(category =>
    ids.includes(category.id) ? { ...category, inCatalog: true } : category,
  );
  return { ...scorecard, categories };
}

/** The checks in force, by id. */
export async function readChecks(
  context: ReadContext,
): Promise<{ definitionHash: string; checks: CheckView[] }> {
  const { hash, definitions } = await activeDefinitions(context);
  return { definitionHash: hash, checks: byId(definitions.checks) };
}

/** The standard in force. Rejects before there is one. */
export async function activeDefinitions({ stores }: ReadContext) {
  const active = await stores.definitions.getActive();
  if (active) return active;
  throw new ServiceUnavailableError(
    'No valid definitions were activated yet; the log of the backend says why',
  );
}

function byId<T extends { id: string }>(definitions: Record<string, T>): T[] {
  return Object.values(definitions).sort((a, b) => (a.id < b.id ? -1 : 1));
}
