import { CheckResult, Outcome } from 'backstage-plugin-readiness-common';
import { createDatabases } from '../__testUtils__/describeStores';
import { FAIL, PASS, report, result } from '../__testUtils__/samples';
import { categoryStates } from '../shared/categoryStates';
import { migrateOverReports } from './__testUtils__/migrateOverReports';

const UNKNOWN: Outcome = {
  status: 'unknown',
  reason: 'stale',
  missing: [],
  evidence: [],
};
const WAIVED = { ...FAIL, status: 'waived' } as unknown as Outcome;
const NOT_ASKED = { status: 'not-applicable' } as unknown as Outcome;

/** All there is, in a different mixture each time. */
const ROWS: CheckResult[] = [
  { ...result('a', FAIL), category: 'docs' },
  { ...result('b', PASS), category: 'alarms' },
  { ...result('c', UNKNOWN), category: 'docs', waitsFor: 'platform' },
  { ...result('d', UNKNOWN), category: 'docs', waitsFor: 'owner' },
  { ...result('e', WAIVED), category: 'alarms' },
  { ...result('f', FAIL), category: 'costs', standing: 'announced' },
  { ...result('g', UNKNOWN), category: 'costs', standing: 'unconnected' },
  { ...result('h', NOT_ASKED), category: 'costs' },
];

const databases = createDatabases();

const reportOf = (scorecard: string, index: number) =>
  report(
    scorecard,
    'none',
    ROWS.filter((_, bit) => Math.floor(index / 2 ** bit) % 2),
  );

describe.each(['SQLITE_3', 'POSTGRES_18'] as const)('Categories in %s', id => {
  it('stand as they do in reports that were there before', async () => {
    const knex = await databases.init(id);
    const { goBack, reports } = await migrateOverReports(
      knex,
      '20261121090000',
      reportOf,
    );
    const filled = await knex('reports').select('report', 'categories');
    expect(filled).toHaveLength(reports);
    for (const row of filled) {
      expect(JSON.parse(row.categories)).toEqual(
        categoryStates(JSON.parse(row.report)),
      );
    }
    await goBack();
    expect(await knex('reports').columnInfo()).not.toHaveProperty('categories');
    expect(await knex('reports')).toHaveLength(reports);
  }, 60_000);
});
