import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { createDatabases } from '../__testUtils__/describeStores';
import { at, projected, report } from '../__testUtils__/samples';
import { createKnexStores } from './createKnexStores';

const directory = resolvePackagePath(
  'backstage-plugin-readiness-backend',
  'migrations',
);
const databases = createDatabases();
const REF = 'component:default/orders';
const PAGE = {
  filter: { scorecard: 'service' },
  sort: { by: 'score', descending: true },
  limit: 9,
} as const;

/** An entity with a report, written as it was before there were lists. */
async function fillAsBefore(knex: Knex) {
  const { entity, traits, hash, uid } = projected('orders');
  await knex('entities').insert({
    id: 1,
    ref: REF,
    uid,
    kind: entity.kind,
    namespace: 'default',
    name: 'orders',
    entity: JSON.stringify(entity),
    traits: JSON.stringify(traits),
    hash,
    created_at: at('08:00'),
  });
  await knex('evaluations').insert({
    entity_id: 1,
    input_version: 1,
    pending_causes: 0,
    revision: 1,
  });
  const gold = { ...report('service', 'gold'), withWaivers: true };
  await knex('reports').insert({
    entity_id: 1,
    scorecard: 'service',
    hash: 'hash',
    definition_hash: 'standard-1',
    level: 'gold',
    rank: 3,
    score: 80,
    level_since: at('08:00'),
    changed_at: at('08:00'),
    report: JSON.stringify(gold),
  });
}

describe.each(['SQLITE_3', 'POSTGRES_18'] as const)('Lists in %s', id => {
  it('have what was stored before there were any, once the catalog is read', async () => {
    const knex = await databases.init(id);
    await knex.migrate.up({ directory, name: '20261120000000_init.js' });
    await fillAsBefore(knex);
    await knex.migrate.latest({ directory });

    const { entities, reportSearch } = createKnexStores(knex);
    // What the catalog says is different from this hash, so it is written anew.
    expect(await entities.listLiving()).toEqual([
      { id: 1, ref: REF, hash: '' },
    ]);
    expect(await reportSearch.list(PAGE, { kind: 'all' })).toEqual([]);
    await entities.upsert([projected('orders')], at('09:00'));
    expect(await reportSearch.list(PAGE, { kind: 'all' })).toEqual([
      expect.objectContaining({
        entityId: 1,
        ref: REF,
        level: 'gold',
        withWaivers: true,
        score: 80,
        coverage: null,
        place: { key: -80, ref: REF },
      }),
    ]);
  }, 60_000);

  it('leave the tables as they were when they go', async () => {
    const knex = await databases.init(id);
    await knex.migrate.latest({ directory });
    while (
      (await knex.migrate.currentVersion({ directory })) !== '20261120000000'
    ) {
      await knex.migrate.down({ directory });
    }
    await fillAsBefore(knex);
    expect(Object.keys(await knex('reports').columnInfo())).toHaveLength(12);
    expect(await knex('reports')).toHaveLength(1);
  }, 60_000);
});
