import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { createDatabases } from '../__testUtils__/describeStores';
import { KnexProjectionStore } from './KnexProjectionStore';
import { migrate } from './migrate';

const databases = createDatabases();
const directory = resolvePackagePath(
  'backstage-plugin-readiness-backend',
  'migrations',
);

jest.setTimeout(60_000);

describe.each(['SQLITE_3', 'POSTGRES_18'] as const)('The clock in %s', id => {
  it('is another one after the tables were made anew, so that all is asked for', async () => {
    const knex = await databases.init(id);
    const store = new KnexProjectionStore(knex);
    await migrate({ getClient: async () => knex });
    const { position } = await store.read();
    expect((await store.read(position)).full).toBe(false);

    while ((await knex.migrate.currentVersion({ directory })) !== 'none') {
      await knex.migrate.down({ directory });
    }
    await migrate({ getClient: async () => knex });
    const anew = await store.read(position);
    expect(anew.full).toBe(true);
    expect(anew.position.epoch).not.toBe(position.epoch);
  });
});
