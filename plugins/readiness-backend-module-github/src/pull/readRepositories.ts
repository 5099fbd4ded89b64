import { AuthService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Repository, repositoryKey } from '../Repository';
import { repositoriesOf } from './repositoriesOf';

/** All that Components of the catalog are of, by their keys. Rejects when it cannot be read to its end. */
export async function readRepositories(options: {
  catalog: CatalogService;
  auth: AuthService;
  isGithub(host: string): boolean;
}): Promise<Map<string, Repository>> {
  const { auth, catalog, isGithub } = options;
  const credentials = await auth.getOwnServiceCredentials();
  const pages = catalog.streamEntities(
    {
      filter: { kind: 'Component' },
      fields: ['kind', 'metadata.name', 'metadata.annotations'],
    },
    { credentials },
  );
  const all = new Map<string, Repository>();
  for await (const page of pages) {
    for (const entity of page) {
      for (const one of repositoriesOf(entity, isGithub)) {
        all.set(repositoryKey(one), one);
      }
    }
  }
  return all;
}
