import { TestDatabases } from '@backstage/backend-test-utils';
import { PortalOptions } from './startPortal';

/** An empty PostgreSQL, as the processes of one portal share it: a schema for each plugin. */
export async function createSharedDatabase(
  databases: TestDatabases,
): Promise<Pick<PortalOptions, 'config'>> {
  if (!databases.supports('POSTGRES_18')) {
    throw new Error('There is no PostgreSQL to test against');
  }
  const knex = await databases.init('POSTGRES_18');
  const { host, port, user, password, database } =
    knex.client.config.connection;
  return {
    config: {
      backend: {
        database: {
          client: 'pg',
          pluginDivisionMode: 'schema',
          connection: { host, port, user, password, database },
        },
      },
    },
  };
}
