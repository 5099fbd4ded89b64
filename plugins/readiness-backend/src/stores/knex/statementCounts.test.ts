import { Knex } from 'knex';
import {
  DatabaseUnderTest,
  describeDatabases,
} from '../__testUtils__/describeStores';
import {
  at,
  completeRun,
  evaluated,
  FAIL,
  HOUR,
  PASS,
  projected,
  report,
  result,
} from '../__testUtils__/samples';
import { EvaluatedEntity } from '../ReportStore';
import { Stores } from '../Stores';

const ENTITIES = 1000;
const DUE = { definitionHash: 'standard-1', now: at('12:00'), limit: ENTITIES };
// A thousand of everything takes a while on a busy machine.
jest.setTimeout(60_000);

const WRITE = /^\s*(insert|update|delete|with)/i;

/** Statements that work sends, transaction control included. */
async function statementsOf(
  knex: Knex,
  work: () => Promise<unknown>,
): Promise<{ all: number; writes: string[] }> {
  const statements: string[] = [];
  const listen = ({ sql }: { sql: string }) => statements.push(sql);
  knex.on('query', listen);
  try {
    await work();
  } finally {
    knex.off('query', listen);
  }
  const writes = statements.filter(sql => WRITE.test(sql));
  return { all: statements.length, writes };
}

function facts(value: number) {
  const names = Array.from({ length: 8 }, (_, i) => `docs/fact-${i}`);
  return Object.fromEntries(
    names.map(name => [name, { status: 'present', value } as const]),
  );
}

const results = (outcome: typeof PASS) =>
  Array.from({ length: 5 }, (_, i) => result(`check-${i}`, outcome));

async function evaluations(
  stores: Stores,
  level: string,
  outcome: typeof PASS,
): Promise<EvaluatedEntity[]> {
  const due = await stores.reports.listDue(DUE);
  expect(due).toHaveLength(ENTITIES);
  return due.map(one =>
    evaluated(one, '10:00', [report('service', level, results(outcome))]),
  );
}

async function thousandEntities({ stores }: DatabaseUnderTest) {
  const names = Array.from({ length: ENTITIES }, (_, i) => `service-${i}`);
  const entities = names.map(name => projected(name));
  await stores.entities.upsert(entities, at('08:00'));
  const living = await stores.entities.listLiving();
  return { entities, ids: living.map(({ id }) => id) };
}

describeDatabases('Statements for a thousand entities', use => {
  const count = (work: () => Promise<unknown>) =>
    statementsOf(use().knex, work);

  it('are few when facts change, and none of them writes when none does', async () => {
    const { stores } = use();
    const { ids } = await thousandEntities(use());
    const record = (value: number, time: string) => () =>
      stores.facts.record(
        'docs',
        ids.map(entityId => ({ entityId, facts: facts(value) })),
        at(time),
      );
    const first = await count(record(1, '09:00'));
    expect(first.all).toBeLessThanOrEqual(10);
    const unchanged = await count(record(1, '09:10'));
    expect(unchanged).toEqual({ all: 5, writes: [] });
    const said = await count(() => stores.facts.listSaid('docs'));
    expect(said).toEqual({ all: 1, writes: [] });
    const run = await count(() =>
      stores.collectorRuns.record(completeRun('docs', '09:10'), HOUR),
    );
    expect(run.writes).toHaveLength(4);
    const nextRun = await count(() =>
      stores.collectorRuns.record(completeRun('docs', '09:20'), HOUR),
    );
    expect(nextRun).toEqual({
      all: 1,
      writes: [expect.stringMatching(/^insert into collector_runs/)],
    });
    const forget = await count(() => stores.facts.forget('alarms', ids));
    expect(forget.writes).toEqual([]);
    const get = await count(() => stores.facts.get(ids));
    expect(get).toEqual({ all: 2, writes: [] });
  });

  it('write nothing while the same failures go on', async () => {
    const { stores } = use();
    const { ids } = await thousandEntities(use());
    const record = (time: string) => () =>
      stores.facts.record(
        'docs',
        ids.map(entityId => ({
          entityId,
          facts: { 'docs/one': { status: 'failed', message: time } },
        })),
        at(time),
      );
    const first = (await count(record('09:00'))).writes;
    expect(first.join()).toContain('into fact_exceptions');
    expect(first.length).toBeLessThanOrEqual(3);
    expect((await count(record('09:10'))).writes).toEqual([]);
  });

  it('are few when reports change, and touch no report when none does', async () => {
    const { stores } = use();
    await thousandEntities(use());
    const gold = await evaluations(stores, 'gold', PASS);
    const first = await count(() => stores.reports.keep(gold));
    expect(first.all).toBeLessThanOrEqual(12);
    const again = gold.map(one => ({ ...one, revision: 1 }));
    const unchanged = await count(() => stores.reports.keep(again));
    expect(unchanged.all).toBeLessThanOrEqual(5);
    expect(unchanged.writes).toEqual([
      expect.stringContaining('update evaluations'),
    ]);
    const none = again.map(one => ({
      ...one,
      revision: 2,
      reports: [
        { hash: 'other', report: report('service', 'none', results(FAIL)) },
      ],
    }));
    const changed = await count(() => stores.reports.keep(none));
    expect(changed.all).toBeLessThanOrEqual(11);
    expect(await use().knex('report_history')).toHaveLength(2 * ENTITIES);
  });

  it('are few for the projection', async () => {
    const { stores } = use();
    const { entities } = await thousandEntities(use());
    const upsert = () => stores.entities.upsert(entities, at('09:00'));
    expect((await count(upsert)).all).toBeLessThanOrEqual(5);
    const refs = entities.map(({ ref }) => ref);
    const gone = () => stores.entities.markGone(refs, at('10:00'));
    expect((await count(gone)).all).toBeLessThanOrEqual(8);
    const purge = () => stores.entities.purgeGone(at('11:00'));
    expect((await count(purge)).all).toBeLessThanOrEqual(15);
    expect(await stores.entities.listLiving()).toEqual([]);
  });

  it('are few for a page of new alarms, and one for a page that is as it was', async () => {
    const { stores } = use();
    const { entities } = await thousandEntities(use());
    const origin = { id: 'eu', title: 'Server', kind: 'pull' } as const;
    const match = ({ title }: { title: string }) => ({
      matches: [{ entityRef: title, matchedBy: 'title' }],
    });
    const take = (kind: string, time: string) => async () => {
      const alarms = entities.map(({ ref }) => ({
        id: `${kind} ${ref}`,
        title: ref,
        state: 'ok' as const,
        labels: {},
      }));
      const page = { readAt: at(time), alarms, changes: [] };
      const options = { match, scans: [] };
      const { changed } = await stores.alarms.takePage(origin, page, options);
      expect(changed).toBe(time === '09:00' ? ENTITIES : 0);
    };
    await take('slow', '09:00')();
    const next = await count(take('full', '09:00'));
    expect(next.all).toBeLessThanOrEqual(10);
    expect(next.writes.length).toBeLessThanOrEqual(4);
    const again = await count(take('full', '09:10'));
    expect(again).toEqual({ all: 1, writes: [] });
  });

  it('come to at most thirty in a full cycle', async () => {
    const { stores } = use();
    const { entities, ids } = await thousandEntities(use());
    const cycle = await count(async () => {
      await stores.entities.listLiving();
      await stores.entities.upsert(entities, at('09:00'));
      const said = ids.map(entityId => ({ entityId, facts: facts(1) }));
      await stores.facts.record('docs', said, at('09:00'));
      const kept = await evaluations(stores, 'gold', PASS);
      await stores.facts.get(ids);
      await stores.reports.keep(kept);
    });
    expect(cycle.all).toBeLessThanOrEqual(30);
  });
});
