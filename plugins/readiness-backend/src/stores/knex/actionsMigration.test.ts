import { createDatabases } from '../__testUtils__/describeStores';
import { FAIL, report, result } from '../__testUtils__/samples';
import { openOf } from '../shared/openOf';
import { migrateOverReports } from './__testUtils__/migrateOverReports';

const databases = createDatabases();

const reportOf = (scorecard: string, gain: number) => ({
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

describe.each(['SQLITE_3', 'POSTGRES_18'] as const)('Actions in %s', id => {
  it('know what is open in reports that were there before', async () => {
    const knex = await databases.init(id);
    const { goBack, reports } = await migrateOverReports(
      knex,
      '20261121080000',
      reportOf,
    );
    const filled = await knex('reports').select('report', 'open');
    expect(filled).toHaveLength(reports);
    for (const row of filled) {
      expect(JSON.parse(row.open)).toEqual(openOf(JSON.parse(row.report)));
    }
    await goBack();
    expect(await knex('reports').columnInfo()).not.toHaveProperty('open');
    expect(await knex('reports')).toHaveLength(reports);
  }, 60_000);
});
