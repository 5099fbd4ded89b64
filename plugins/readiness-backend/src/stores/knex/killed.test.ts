import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knexFactory, { Knex } from 'knex';
import { createDatabases } from '../__testUtils__/describeStores';
import { killWhilePushing } from '../__testUtils__/killWhilePushing';
import { migrate } from './migrate';

const databases = createDatabases();

/** SQLite in a file: in memory nothing would outlive the process. */
async function openFile(directory: string): Promise<Knex> {
  return knexFactory({
    client: 'better-sqlite3',
    connection: { filename: join(directory, 'readiness.sqlite') },
    useNullAsDefault: true,
  });
}

describe.each(['SQLITE_3', 'POSTGRES_18'] as const)(
  'A process that is killed while it takes events (%s)',
  id => {
    let directory: string;
    let knex: Knex;

    beforeEach(async () => {
      directory = await mkdtemp(join(tmpdir(), 'readiness-killed-'));
      const isFile = id === 'SQLITE_3';
      knex = isFile ? await openFile(directory) : await databases.init(id);
      await migrate({ getClient: async () => knex });
    }, 60_000);

    afterEach(async () => {
      if (id === 'SQLITE_3') await knex.destroy();
      await rm(directory, { recursive: true, force: true });
    });

    it('loses none that it said were stored, and leaves no half of a batch', async () => {
      const acknowledged = await killWhilePushing(knex, 5);
      expect(acknowledged.length).toBeGreaterThanOrEqual(500);
      const rows = await knex('delivery_events as e')
        .join('delivery_records as r', 'r.id', 'e.record_id')
        .select('e.event_id');
      const stored = new Set(rows.map(row => row.event_id));
      expect(acknowledged.filter(one => !stored.has(one))).toEqual([]);
      expect(stored.size % 100).toBe(0);
      const [counted] = await knex('delivery_days').select('events');
      expect(counted.events).toBe(stored.size);
    }, 60_000);
  },
);
