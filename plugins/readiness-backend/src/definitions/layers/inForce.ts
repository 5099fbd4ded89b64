import { JsonObject } from '@backstage/types';
import { FoldedSet, RawScorecard } from './foldChanges';
import { FoldedMap } from './foldDefinition';
import { FoldedScorecard } from './foldScorecard';
import { Item } from './mergeList';

/** Definitions that are not taken out. */
export function valuesOf(folded: FoldedMap): JsonObject {
  return Object.fromEntries(
    [...folded]
      .filter(([, { isOut }]) => !isOut)
      .map(([id, { value }]) => [id, value]),
  );
}

/**
 * Checks that are not taken out, and those that these require: without them they would pass over
 * an empty set. No scorecard asks what was taken out.
 */
export function checksInForce({ checks }: FoldedSet): JsonObject {
  const inForce = new Map(Object.entries(valuesOf(checks)));
  // While it is walked, the map grows by what is required and is walked on.
  for (const [, check] of inForce) {
    const requires = (check as JsonObject).requires;
    const required = checks.get(`${requires}`);
    if (required && !inForce.has(`${requires}`)) {
      inForce.set(`${requires}`, required.value);
    }
  }
  return Object.fromEntries(inForce);
}

/** Scorecards that are not taken out, in the shape of the model. */
export function scorecardsInForce(
  { heads, scorecards, checks }: FoldedSet,
  closed: ReadonlySet<string>,
): Record<string, RawScorecard> {
  return Object.fromEntries(
    Object.entries(valuesOf(heads)).map(([id, head]) => {
      const scorecard = scorecards.get(id)!;
      const levels = scorecard.levels.filter(
        level => !closed.has(`${id} ${level.id}`),
      );
      const fields = withoutClosed(head as JsonObject, id, closed);
      return [id, { ...fields, ...listsOf(scorecard, levels, checks) }];
    }),
  );
}

function withoutClosed(
  { launchLevel, ...head }: JsonObject,
  id: string,
  closed: ReadonlySet<string>,
): JsonObject {
  const isClosed =
    launchLevel === undefined || closed.has(`${id} ${launchLevel}`);
  return isClosed ? head : { ...head, launchLevel };
}

function listsOf(
  { categories, references }: FoldedScorecard,
  levels: readonly Item[],
  checks: FoldedMap,
) {
  const asked = [...references].filter(([id]) => !checks.get(id)?.isOut);
  return {
    levels: levels.map(({ value }) => value as JsonObject),
    categories: categories.map(({ value }) => value as JsonObject),
    checks: Object.fromEntries(asked.map(([id, { value }]) => [id, value])),
  };
}
