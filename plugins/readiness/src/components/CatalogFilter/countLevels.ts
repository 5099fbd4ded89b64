import { CatalogApi, EntityFilter } from '@backstage/plugin-catalog-react';
import { Count } from 'backstage-plugin-readiness-common';
import { levelField } from '../../lib/levelLabels';
import { ReadinessFilters } from './ReadinessLevelFilter';

/** What the list is narrowed to by everything but the level, as the catalog understands it. */
export interface LevelCountQuery {
  filter: Record<string, string | symbol | (string | symbol)[]>;
  text?: { term: string; fields?: string[] };
}

/** The other filters of the page. The stock pickers leave most of them out when they count. */
export function levelCountQuery(filters: ReadinessFilters): LevelCountQuery {
  const { readiness, text, ...others } = filters;
  const narrowing = Object.values<EntityFilter | undefined>(others);
  return {
    filter: Object.assign(
      {},
      ...narrowing.map(filter => filter?.getCatalogFilters?.()),
    ),
    ...(text?.value && { text: text.getFullTextFilters() }),
  };
}

/** How many entities of the list there are at each level, over all its pages. */
export async function countLevels(
  catalogApi: CatalogApi,
  scorecard: string,
  { filter, text }: LevelCountQuery,
): Promise<Count[]> {
  const field = levelField(scorecard);
  const { facets } = await catalogApi.getEntityFacets({
    facets: [field],
    filter,
  });
  const counts = facets[field] ?? [];
  if (!text) return counts;
  // Facets know no search; the levels that are left are asked for one by one.
  return Promise.all(
    counts.map(async ({ value }) => {
      const { totalItems } = await catalogApi.queryEntities({
        filter: { ...filter, [field]: value },
        fullTextFilter: text,
        limit: 0,
      });
      return { value, count: totalItems };
    }),
  );
}
