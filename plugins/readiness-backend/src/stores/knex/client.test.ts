import createKnex from 'knex';
import { createKnexStores } from './createKnexStores';
import { migrate } from './migrate';

describe('createKnexStores', () => {
  const mysql = Object.assign(createKnex({ client: 'pg' }), {});

  beforeAll(() => {
    mysql.client.config.client = 'mysql2';
  });

  const message =
    'Readiness runs on PostgreSQL (client "pg") and SQLite (client "better-sqlite3" or "sqlite3"), not on "mysql2"';

  it('refuses any other database', () => {
    expect(() => createKnexStores(mysql)).toThrow(message);
  });

  it('refuses it before any table is made', async () => {
    await expect(migrate({ getClient: async () => mysql })).rejects.toThrow(
      message,
    );
  });

  it.each(['better-sqlite3', 'sqlite3', 'pg'])('takes %s', client => {
    mysql.client.config.client = client;
    expect(createKnexStores(mysql)).toHaveProperty('entities');
  });
});
