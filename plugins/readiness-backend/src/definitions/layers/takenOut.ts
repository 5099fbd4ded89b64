import { JsonValue } from '@backstage/types';
import { Change } from './Change';
import { Complaint } from './Complaint';
import { Folded } from './foldDefinition';
import { FoldedScorecard } from './foldScorecard';
import { Item } from './mergeList';
import { ownValue } from './values';

/** What stood on a rung that is taken out stays, and gates none. */
export function openRungs(
  head: Folded | undefined,
  { levels, references }: FoldedScorecard,
  change: JsonValue | undefined,
): void {
  if (ownValue(change, 'levels') === undefined) return;
  const isGone = (level: JsonValue | undefined) =>
    level !== undefined && !levels.some(({ id }) => id === level);
  for (const { value } of references.values()) {
    if (isGone(value.level)) delete value.level;
  }
  const isOwn = ownValue(change, 'launchLevel') !== undefined;
  if (head && !isOwn && isGone(head.value.launchLevel)) {
    delete head.value.launchLevel;
  }
}

/** Every check is shown somewhere: a category that is still used is not taken out. */
export function categoriesInUse(
  scorecard: FoldedScorecard,
  before: readonly Item[],
  head: Change,
): Complaint[] {
  const { categories, references } = scorecard;
  const used = new Map(
    [...references].map(([id, { value }]) => [value.category, id]),
  );
  const lost = before.filter(
    ({ id }) => used.has(id) && !categories.some(item => item.id === id),
  );
  scorecard.categories = [...categories, ...lost];
  return lost.map(({ id }) => ({
    change: head,
    code: 'category-in-use',
    rest: ['categories', id],
    message: `"${id}" is still the category of "${used.get(
      id,
    )}"; give that another one here, for example { "checks": { "${used.get(
      id,
    )}": { "category": "docs" } } }`,
  }));
}
