import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { Answer, useAnswer } from './useAnswer';

/** Refs of all entities of a kind that the reader may see; asked once somebody wants to choose. */
export function useCatalogRefs(
  kind: string,
  wanted: boolean,
): Answer<string[]> {
  const catalog = useApi(catalogApiRef);
  return useAnswer(wanted ? kind : undefined, async () => {
    const { items } = await catalog.getEntities({
      filter: { kind },
      fields: ['kind', 'metadata.namespace', 'metadata.name'],
    });
    return items
      .map(entity => stringifyEntityRef(entity).toLocaleLowerCase('en-US'))
      .sort();
  });
}
