import { ServiceUnavailableError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { messageOf } from '../util/messageOf';
import { Caller } from './Caller';

const UID = 'metadata.uid';

/**
 * Uids of all that a caller may read, in lower case: one question to the catalog, which applies its rules
 * itself.
 */
export async function visibleUids(
  catalog: CatalogService,
  credentials: Caller,
): Promise<string[]> {
  const values = await ask(catalog, credentials);
  return values.map(({ value }) => value.toLocaleLowerCase('en-US'));
}

async function ask(catalog: CatalogService, credentials: Caller) {
  try {
    const { facets } = await catalog.getEntityFacets(
      { facets: [UID] },
      { credentials },
    );
    // An empty list is an answer, none is not.
    if (Array.isArray(facets[UID])) return facets[UID];
    throw new Error(`the answer is without ${UID}`);
  } catch (error) {
    throw new ServiceUnavailableError(
      `The catalog did not say what you may read: ${messageOf(error)}`,
    );
  }
}
