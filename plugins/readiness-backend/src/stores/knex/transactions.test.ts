import { Knex } from 'knex';
import { describeDatabases } from '../__testUtils__/describeStores';
import {
  at,
  completeRun,
  evaluated,
  HOUR,
  PASS,
  projected,
  report,
  result,
  storeEntities,
} from '../__testUtils__/samples';

const TABLES = [
  'entities',
  'evaluations',
  'facts',
  'fact_exceptions',
  'collectors',
  'collector_runs',
  'outcomes',
  'reports',
  'report_history',
];
const DUE = { definitionHash: 'standard-1', now: at('12:00'), limit: 1000 };
const present = (value: string) => ({ status: 'present', value } as const);
const failed = { status: 'failed', message: 'Timeout' } as const;

async function contents(knex: Knex) {
  const tables = TABLES.map(async name => [name, await knex(name).orderBy(1)]);
  return Object.fromEntries(await Promise.all(tables));
}

/** Makes the statement that matches fail, as if the process died there. */
async function dieAt(
  knex: Knex,
  pattern: RegExp,
  work: () => Promise<unknown>,
): Promise<void> {
  // Of the class, since a transaction has a client object of its own.
  const client = knex.client.constructor.prototype;
  const original = client._query;
  client._query = function query(connection: unknown, object: Knex.Sql) {
    return pattern.test(object.sql)
      ? Promise.reject(new Error('Killed'))
      : original.call(this, connection, object);
  };
  try {
    await expect(work()).rejects.toThrow('Killed');
  } finally {
    client._query = original;
  }
}

describeDatabases('A kill in the middle', use => {
  async function recorded() {
    const { stores, knex } = use();
    const [a, b] = await storeEntities(stores, 'a', 'b');
    const facts = { 'docs/one': present('1'), 'docs/two': failed };
    const entities = [a, b].map(entityId => ({ entityId, facts }));
    await stores.facts.record('docs', entities, at('09:00'));
    return { stores, knex, a, b };
  }

  it('of recording leaves nothing half-written', async () => {
    const { stores, knex, a, b } = await recorded();
    const before = await contents(knex);
    const facts = { 'docs/one': present('2'), 'docs/two': present('2') };
    const entities = [a, b].map(entityId => ({ entityId, facts }));
    const record = () => stores.facts.record('docs', entities, at('10:00'));
    for (const pattern of [
      /delete from fact_exceptions/,
      /update evaluations/,
    ]) {
      await dieAt(knex, pattern, record);
      expect(await contents(knex)).toEqual(before);
    }
    expect(await record()).toEqual({ changed: 2 });
  });

  it('of keeping leaves nothing half-written', async () => {
    const { stores, knex } = await recorded();
    const due = await stores.reports.listDue(DUE);
    const results = [result('a', PASS)];
    const evaluations = due.map(one =>
      evaluated(one, '10:00', [report('service', 'gold', results)]),
    );
    const before = await contents(knex);
    const keep = () => stores.reports.keep(evaluations);
    for (const pattern of [
      /into reports/,
      /into report_history/,
      /into outcomes/,
    ]) {
      await dieAt(knex, pattern, keep);
      expect(await contents(knex)).toEqual(before);
    }
    expect(await keep()).toHaveLength(2);
  });

  it('of the projection leaves nothing half-written', async () => {
    const { stores, knex } = await recorded();
    const before = await contents(knex);
    const changed = [projected('a', { hash: '2' }), projected('new')];
    await dieAt(knex, /into evaluations/, () =>
      stores.entities.upsert(changed, at('10:00')),
    );
    await dieAt(knex, /into fact_exceptions/, () =>
      stores.entities.markGone(['component:default/a'], at('10:00')),
    );
    expect(await contents(knex)).toEqual(before);
    await stores.entities.markGone(['component:default/a'], at('10:00'));
    const gone = await contents(knex);
    await dieAt(knex, /delete from entities/, () =>
      stores.entities.purgeGone(at('11:00')),
    );
    expect(await contents(knex)).toEqual(gone);
  });

  it('of the end of a run leaves nothing half-written', async () => {
    const { stores, knex } = await recorded();
    const before = await contents(knex);
    await dieAt(knex, /collector_runs/, () =>
      stores.collectorRuns.record(completeRun('docs', '10:00'), HOUR),
    );
    expect(await contents(knex)).toEqual(before);
  });
});

describeDatabases('Replicas at the same time', use => {
  it('neither wait for each other forever nor lose a change', async () => {
    const { stores, reopen } = use();
    const names = Array.from({ length: 40 }, (_, i) => `service-${i}`);
    const ids = await storeEntities(stores, ...names);
    const backwards = [...ids].reverse();
    const say = (order: number[], collector: string, time: string) =>
      reopen().facts.record(
        collector,
        order.map(entityId => ({
          entityId,
          facts: { [`${collector}/one`]: present(time) },
        })),
        at(time),
      );
    const due = await stores.reports.listDue(DUE);
    const keep = (order: typeof due) =>
      reopen().reports.keep(
        order.map(one => evaluated(one, '09:00', [report('service', 'gold')])),
      );
    const results = await Promise.all([
      say(ids, 'docs', '09:00'),
      say(backwards, 'alarms', '09:00'),
      keep(due),
      keep([...due].reverse()),
      reopen().reports.markDue(backwards, 'waiver'),
      reopen().entities.upsert(
        names.map(name => projected(name, { hash: '2' })).reverse(),
        at('09:00'),
      ),
      reopen().entities.markGone(
        names.slice(0, 9).map(name => projected(name).ref),
        at('09:00'),
      ),
    ]);
    expect(results.slice(0, 2)).toEqual([{ changed: 40 }, { changed: 40 }]);
    const [first, second] = [results[2], results[3]];
    expect(new Set([...first, ...second]).size).toBe(40);
    expect(first.length + second.length).toBe(40);
    const [last] = (await stores.reports.listDue(DUE)).slice(-1);
    expect(last.inputVersion).toBe(5);
  });

  it('agree on the latest answer', async () => {
    const { stores, reopen } = use();
    const [entityId] = await storeEntities(stores, 'orders');
    const times = ['09:00', '09:04', '09:02', '09:03', '09:01'];
    await Promise.all(
      times.map(time =>
        reopen().facts.record(
          'docs',
          [{ entityId, facts: { 'docs/one': present(time) } }],
          at(time),
        ),
      ),
    );
    const states = (await stores.facts.get([entityId])).get(entityId);
    expect(states?.['docs/one'].answer).toEqual(present('09:04'));
  });
});
