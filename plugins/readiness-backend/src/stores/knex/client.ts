import { Knex } from 'knex';

const POSTGRES = ['pg'];
const SQLITE = ['better-sqlite3', 'sqlite3'];

/** @throws when the database is none that the stores speak to, naming those that are */
export function assertSupportedClient(knex: Knex): void {
  const name = clientName(knex);
  if ([...POSTGRES, ...SQLITE].includes(name)) return;
  throw new Error(
    `Readiness runs on PostgreSQL (client "pg") and SQLite (client "better-sqlite3" or "sqlite3"), not on "${name}"`,
  );
}

export function isPostgres(knex: Knex): boolean {
  return POSTGRES.includes(clientName(knex));
}

function clientName(knex: Knex): string {
  return String(knex.client.config.client);
}
