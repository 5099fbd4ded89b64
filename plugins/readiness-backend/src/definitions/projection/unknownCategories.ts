import {
  DefinitionError,
  DefinitionSet,
  didYouMean,
} from 'backstage-plugin-readiness-common';
import {
  CATEGORIES_PATH,
  ProjectedCategories,
} from './readProjectedCategories';

/** What the catalog is to be told of that is not there. */
export function unknownCategories(
  categories: ProjectedCategories,
  { scorecards }: Pick<DefinitionSet, 'scorecards'>,
): DefinitionError[] {
  const known = new Map(Object.entries(scorecards));
  return [...categories].flatMap(([scorecard, ids]) => {
    const path = `${CATEGORIES_PATH}.${scorecard}`;
    const definition = known.get(scorecard);
    if (!definition) {
      const hint = didYouMean(scorecard, [...known.keys()]);
      const message = `there is no scorecard "${scorecard}"; ${hint}`;
      return [{ code: 'unknown-scorecard', path, message }];
    }
    const there = definition.categories.map(({ id }) => id);
    return ids
      .filter(id => !there.includes(id))
      .map(id => ({
        code: 'unknown-category',
        path,
        message: `"${scorecard}" has no category "${id}"; ${didYouMean(
          id,
          there,
        )}`,
      }));
  });
}
