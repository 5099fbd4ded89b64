import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import {
  EntityReports,
  OutcomeStatus,
} from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { smallCatalog } from './entities';
import { FakeCatalog } from './FakeCatalog';
import { StartOptions, startReadiness, TestReadiness } from './startReadiness';
import { TestClock } from './TestClock';

/** What each test has: a database of its own, a catalog, a clock, and backends that are stopped after it. */
export interface Bench {
  knex: Knex;
  catalog: FakeCatalog;
  time: TestClock;
  start(options?: Partial<StartOptions>): Promise<TestReadiness>;
}

// A backend starts in a second where nothing else runs, and in many on a machine that is busy.
jest.setTimeout(60_000);

/** Runs tests of the whole plugin over real databases. */
export function describeReadiness(
  title: string,
  ids: TestDatabaseId[],
  tests: (getBench: () => Bench) => void,
) {
  const databases = TestDatabases.create({ ids });
  describe.each(ids)(`${title} (%s)`, id => {
    let bench: Bench;
    let started: TestReadiness[] = [];

    beforeEach(async () => {
      if (!databases.supports(id)) throw new Error(`There is no ${id} here`);
      const knex = await databases.init(id);
      const catalog = new FakeCatalog(smallCatalog());
      const time = new TestClock();
      const start = async (options: Partial<StartOptions> = {}) => {
        const own = { knex, catalog, clock: time.clock, ...options };
        const readiness = await startReadiness(own);
        started.push(readiness);
        return readiness;
      };
      bench = { knex, catalog, time, start };
    }, 60_000);

    afterEach(async () => {
      await Promise.all(started.map(readiness => readiness.stop()));
      started = [];
    });

    tests(() => bench);
  });
}

export const LEDGER = 'entities/component/default/ledger';
export const ORPHAN = 'entities/component/default/orphan';

/** Scorecards and the levels earned. */
export function levelsOf({ reports }: EntityReports): [string, string][] {
  return reports.map(({ report }) => [report.scorecard, report.level]);
}

/** The status of one check in the first report. */
export function statusOf(
  { reports }: EntityReports,
  check: string,
): OutcomeStatus | undefined {
  return reports[0].report.results.find(result => result.check === check)
    ?.outcome.status;
}
