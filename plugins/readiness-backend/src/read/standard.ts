import { ServiceUnavailableError } from '@backstage/errors';
import { CheckView, ScorecardView } from 'backstage-plugin-readiness-common';
import { ReadContext } from './ReadContext';

/** The scorecards in force, by id. */
export async function readScorecards(
  context: ReadContext,
): Promise<{ definitionHash: string; scorecards: ScorecardView[] }> {
  const { hash, definitions } = await activeDefinitions(context);
  return { definitionHash: hash, scorecards: byId(definitions.scorecards) };
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
