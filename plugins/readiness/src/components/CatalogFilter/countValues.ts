import { CatalogApi, EntityFilter } from '@backstage/plugin-catalog-react';
import { Count } from 'backstage-plugin-readiness-common';
import { labelField } from '../../lib/levelLabels';
import { LabelFilters } from './LabelFilter';

/** What the list is narrowed to by everything but one filter, as the catalog understands it. */
export interface CountQuery {
  filter: Record<string, string | symbol | (string | symbol)[]>;
  text?: { term: string; fields?: string[] };
}

/** The other filters of the page. The stock pickers leave most of them out when they count. */
export function countQuery(filters: LabelFilters, name: string): CountQuery {
  const { [name]: _, text, ...others } = filters;
  const narrowing = Object.values<EntityFilter | undefined>(others);
  return {
    filter: Object.assign(
      {},
      ...narrowing.map(filter => filter?.getCatalogFilters?.()),
    ),
    ...(text?.value && { text: text.getFullTextFilters() }),
  };
}

/** How many entities of the list there are with each value of a label, over all its pages. */
export async function countValues(
  catalogApi: CatalogApi,
  label: string,
  { filter, text }: CountQuery,
): Promise<Count[]> {
  const field = labelField(label);
  const { facets } = await catalogApi.getEntityFacets({
    facets: [field],
    filter,
  });
  const counts = facets[field] ?? [];
  if (!text) return counts;
  // Facets know no search; the values that are left are asked for one by one.
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
