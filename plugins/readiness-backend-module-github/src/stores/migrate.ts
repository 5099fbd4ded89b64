import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';

/**
 * Modules share the database of their plugin. This one brings its table along, and notes its migrations in a
 * table of its own, so that neither stumbles over those of the other.
 */
const MIGRATIONS_TABLE = 'github_migrations';

/** Brings the table up to date, unless the installation does that by itself. */
export async function migrate(database: DatabaseService): Promise<void> {
  if (database.migrations?.skip) return;
  const knex = await database.getClient();
  await knex.migrate.latest({
    tableName: MIGRATIONS_TABLE,
    directory: resolvePackagePath(
      'backstage-plugin-readiness-backend-module-github',
      'migrations',
    ),
  });
}
