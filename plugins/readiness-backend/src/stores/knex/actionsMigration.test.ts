import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { createDatabases } from '../__testUtils__/describeStores';
import { FAIL, report, result, storeEntities } from '../__testUtils__/samples';
import { openOf } from '../shared/openOf';
import { createKnexStores } from './createKnexStores';
import { migrate } from './migrate';

const directory = resolvePackagePath(
  'backstage-plugin-readiness-backend',
  'migrations',
);
const BEFORE = '20261121080000';
const databases = createDatabases();

/** More than are filled at once, some entities with two reports. */
const ENTITIES = 700;

const gap = (scorecard: string, gain: number) => ({
  ...report(scorecard, 'none', [
    { ...result('runbook', FAIL), waitsFor: 'owner' as const, gain },
    { ...result('fresh', FAIL), foldedUnder: 'runbook' },
    {
      ...result('asked', {
        status: 'unknown',
        reason: 'unmapped',
        missing: [],
        evidence: [],
      }),
      waitsFor: 'owner' as const,
    },
  ]),
  rungs: [
    {
      level: 'bronze',
      state: 'blocked' as const,
      withWaivers: false,
      blockers: ['runbook', 'fresh'],
      waitsForSignals: [],
    },
    {
      level: 'silver',
      state: 'closed' as const,
      withWaivers: false,
      blockers: [],
      waitsForSignals: ['alarms' as const],
    },
  ],
});

async function goBack(knex: Knex) {
  while ((await knex.migrate.currentVersion({ directory })) >= BEFORE) {
    await knex.migrate.down({ directory });
  }
}

describe.each(['SQLITE_3', 'POSTGRES_18'] as const)('Actions in %s', id => {
  it('know what is open in reports that were there before', async () => {
    const knex = await databases.init(id);
    await migrate({ getClient: async () => knex });
    const names = Array.from({ length: ENTITIES }, (_, i) => `entity-${i}`);
    const entityIds = await storeEntities(createKnexStores(knex), ...names);
    await goBack(knex);
    const rows = entityIds.flatMap((entityId, index) =>
      ['service', ...(index % 3 === 0 ? ['basics'] : [])].map(scorecard => ({
        entity_id: entityId,
        scorecard,
        hash: 'hash',
        definition_hash: 'standard-1',
        level: 'none',
        rank: 0,
        level_since: 'then',
        changed_at: 'then',
        report: JSON.stringify(gap(scorecard, index)),
      })),
    );
    await knex.batchInsert('reports', rows, 50);
    await knex.migrate.latest({ directory });

    const filled = await knex('reports').select('report', 'open');
    expect(filled).toHaveLength(rows.length);
    for (const row of filled) {
      expect(JSON.parse(row.open)).toEqual(openOf(JSON.parse(row.report)));
    }
    await goBack(knex);
    expect(await knex('reports').columnInfo()).not.toHaveProperty('open');
    expect(await knex('reports')).toHaveLength(rows.length);
  }, 60_000);
});
