import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseManager } from '@backstage/backend-defaults/database';
import { ConfigReader } from '@backstage/config';
import { Knex } from 'knex';
import { migrate } from '../../plugins/readiness-backend/src/stores/knex';
import { lifecycle, logger } from './services';

export interface Database {
  knex: Knex;
  close(): Promise<void>;
}

/** A new, migrated database of the plugin, opened by Backstage itself: SQLite in a file, or PostgreSQL. */
export async function openDatabase(
  connectionString: string | undefined,
): Promise<Database> {
  const directory = await mkdtemp(join(tmpdir(), 'readiness-bench-'));
  const database = databaseConfig(connectionString, directory);
  const manager = DatabaseManager.fromConfig(
    new ConfigReader({ backend: { database } }),
  );
  const service = manager.forPlugin('readiness', {
    logger,
    lifecycle,
  });
  await migrate(service);
  const knex = await service.getClient();
  return {
    knex,
    async close() {
      await knex.destroy();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** As `backend.database`: a server, or files in a directory. */
export function databaseConfig(
  connectionString: string | undefined,
  directory: string,
) {
  return connectionString
    ? {
        client: 'pg',
        connection: connectionString,
        prefix: `bench_${Date.now()}_`,
      }
    : { client: 'better-sqlite3', connection: { directory } };
}

export function isSqlite(knex: Knex): boolean {
  return knex.client.config.client !== 'pg';
}

/** PostgreSQL counts its tables by itself, within a minute; a cycle may be over sooner. */
export async function countTables(knex: Knex): Promise<void> {
  if (!isSqlite(knex)) await knex.raw('analyze');
}
