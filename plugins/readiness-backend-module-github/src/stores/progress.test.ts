import { TestDatabases } from '@backstage/backend-test-utils';
import { KnexProgressStore } from './KnexProgressStore';
import { MemoryProgressStore } from './MemoryProgressStore';
import { migrate } from './migrate';
import { noProgress, ProgressStore, RepositoryProgress } from './ProgressStore';

const AT = '2026-11-20T09:40:00.000Z';
const TROUBLE = { code: 'not-found', message: 'It is not there', since: AT };
const PAYMENTS = 'github.com/acme/payments';

const walking: RepositoryProgress = {
  repository: PAYMENTS,
  askedAt: AT,
  streams: {
    deployments: { until: AT },
    pullRequests: { walk: { startedAt: AT, cursor: 'Y3Vyc29yOnYyOpHO' } },
  },
};

// A backend that is busy takes its time to make a database.
jest.setTimeout(60_000);

function contract(title: string, create: () => Promise<ProgressStore>) {
  describe(`progress in ${title}`, () => {
    let store: ProgressStore;
    beforeEach(async () => {
      store = await create();
    });

    it('is kept, and replaced by what is kept later', async () => {
      await store.keep([noProgress(PAYMENTS), noProgress('github.com/acme/b')]);
      await store.keep([walking]);
      expect(await store.read([PAYMENTS, 'github.com/acme/unknown'])).toEqual(
        new Map([[PAYMENTS, walking]]),
      );
    });

    it('is listed while there is trouble, and not when it is over', async () => {
      const troubled = ['z', 'a'].map(name => ({
        ...noProgress(`github.com/acme/${name}`),
        trouble: TROUBLE,
      }));
      await store.keep([...troubled, walking]);
      expect(await store.listTroubled()).toEqual([troubled[1], troubled[0]]);
      await store.keep([noProgress('github.com/acme/a')]);
      expect(await store.listTroubled()).toEqual([troubled[0]]);
    });

    it('takes thousands', async () => {
      const names = Array.from({ length: 1001 }, (_, i) => `github.com/a/${i}`);
      await store.keep(names.map(noProgress));
      expect((await store.read(names)).size).toBe(1001);
      await store.keep([]);
      expect((await store.read([])).size).toBe(0);
    });
  });
}

contract('memory', async () => new MemoryProgressStore());

const ids = ['SQLITE_3', 'POSTGRES_18'] as const;
const databases = TestDatabases.create({ ids: [...ids] });

describe.each(ids)('in %s', id => {
  const init = async () => {
    // Without it TestDatabases would quietly test less than it says.
    if (!databases.supports(id)) throw new Error(`There is no ${id} here`);
    return databases.init(id);
  };

  contract(id, async () => {
    const knex = await init();
    await migrate({ getClient: async () => knex });
    return new KnexProgressStore(knex);
  });

  it('comes and goes beside the tables of the plugin', async () => {
    const knex = await init();
    const database = { getClient: async () => knex };
    await migrate(database);
    await new KnexProgressStore(knex).keep([walking]);
    const { up, down } = require('../../migrations/20261121090000_github');
    await down(knex);
    expect(await knex.schema.hasTable('github_repositories')).toBe(false);
    await up(knex);
    expect(await knex.schema.hasTable('knex_migrations')).toBe(false);
    expect(await knex.schema.hasTable('github_migrations')).toBe(true);
  });

  it('leaves migrations to whoever says that it does them', async () => {
    const knex = await init();
    await migrate({ getClient: async () => knex, migrations: { skip: true } });
    expect(await knex.schema.hasTable('github_migrations')).toBe(false);
  });
});
