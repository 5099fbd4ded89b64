import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { assertSupportedClient } from './client';

/** Brings the tables up to date, unless the installation does that by itself. */
export async function migrate(database: DatabaseService): Promise<void> {
  const knex = await database.getClient();
  assertSupportedClient(knex);
  if (database.migrations?.skip) return;
  await knex.migrate.latest({
    directory: resolvePackagePath(
      'backstage-plugin-readiness-backend',
      'migrations',
    ),
  });
}
