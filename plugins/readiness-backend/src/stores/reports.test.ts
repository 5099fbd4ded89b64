import { ChangeCause } from 'backstage-plugin-readiness-common';
import {
  describeDatabases,
  describeStores,
} from './__testUtils__/describeStores';
import {
  at,
  evaluated,
  FAIL,
  NOT_ASKED,
  PASS,
  projected,
  report,
  result,
  storeEntities,
} from './__testUtils__/samples';
import { DueEntity, DueQuery } from './ReportStore';
import { Stores } from './Stores';

const DUE = { definitionHash: 'standard-1', now: at('12:00'), limit: 10 };

const CAUSES = ['time', 'waiver', 'source', 'service', 'time'] as const;

const listDue = (stores: Stores, query: Partial<DueQuery> = {}) =>
  stores.reports.listDue({ ...DUE, ...query });

async function due(stores: Stores, id: number): Promise<DueEntity> {
  const entity = await stores.reports.getDue(id, DUE.definitionHash);
  if (!entity) throw new Error(`No living entity has the id ${id}`);
  return entity;
}

/** Evaluates one entity now. */
async function evaluate(
  stores: Stores,
  id: number,
  ...rest: Parameters<typeof evaluated> extends [unknown, ...infer R] ? R : []
) {
  const evaluation = evaluated(await due(stores, id), ...rest);
  return stores.reports.keep([evaluation]);
}

describeStores('ReportStore, what is due', use => {
  it('starts with what never was evaluated, then takes the oldest', async () => {
    const { stores } = use();
    const [a, b, c] = await storeEntities(stores, 'a', 'b', 'c');
    await evaluate(stores, a, '09:00', []);
    await evaluate(stores, b, '08:30', []);
    const query = { definitionHash: 'standard-2' };
    const all = await listDue(stores, query);
    expect(all.map(({ id }) => id)).toEqual([c, b, a]);
    const first = await listDue(stores, { ...query, limit: 2 });
    expect(first.map(({ id }) => id)).toEqual([c, b]);
  });

  it('hands over the whole entity', async () => {
    const { stores } = use();
    const [id] = await storeEntities(stores, 'orders');
    const expected = { ...projected('orders'), id, inputVersion: 1 };
    expect(await listDue(stores)).toEqual([
      { ...expected, revision: 0, cause: 'service' },
    ]);
    await evaluate(stores, id, '09:00', []);
    expect(await due(stores, id)).toEqual({
      ...expected,
      revision: 1,
      cause: 'time',
    });
  });

  it.each<[string, Partial<DueQuery>, ChangeCause[]]>([
    ['nothing happened', {}, []],
    ['the standard changed', { definitionHash: 'a' }, ['standard']],
    [
      'the standard changed, the other way',
      { definitionHash: 'z' },
      ['standard'],
    ],
    ['a source recovered', { evaluateAllBefore: at('09:01') }, ['source']],
    ['a source recovered before', { evaluateAllBefore: at('09:00') }, []],
    ['its time came', { now: at('15:00') }, ['time']],
    ['its time nearly came', { now: at('14:59') }, []],
    [
      'its time came and a source recovered',
      { now: at('15:00'), evaluateAllBefore: at('10:00') },
      ['source'],
    ],
  ])('when %s', async (_, query, causes) => {
    const { stores } = use();
    const [id] = await storeEntities(stores, 'orders');
    await evaluate(stores, id, '09:00', [], { dueAt: at('15:00') });
    const found = await listDue(stores, query);
    expect(found.map(({ cause }) => cause)).toEqual(causes);
  });

  it('names the strongest cause', async () => {
    const { stores } = use();
    const [id] = await storeEntities(stores, 'orders');
    await evaluate(stores, id, '09:00', []);
    const causes: ChangeCause[] = [];
    for (const cause of CAUSES) {
      await stores.reports.markDue([id], cause);
      causes.push((await due(stores, id)).cause);
    }
    expect(causes).toEqual(['time', 'waiver', 'source', 'service', 'service']);
    expect(await listDue(stores)).toMatchObject([
      { cause: 'service', inputVersion: 6 },
    ]);
    expect(await listDue(stores, { definitionHash: 'b' })).toMatchObject([
      { cause: 'standard' },
    ]);
  });

  it('stays due when something was recorded while it was evaluated', async () => {
    const { stores } = use();
    const [id] = await storeEntities(stores, 'orders');
    const seen = await due(stores, id);
    await stores.reports.markDue([id], 'waiver');
    expect(await stores.reports.keep([evaluated(seen, '09:00', [])])).toEqual([
      id,
    ]);
    expect(await listDue(stores)).toMatchObject([{ revision: 1 }]);
    await evaluate(stores, id, '09:01', []);
    expect(await listDue(stores)).toEqual([]);
  });
});

describeStores('ReportStore, keeping', use => {
  it('keeps what an evaluation came to, also after a restart', async () => {
    const { stores, reopen } = use();
    const [id] = await storeEntities(stores, 'orders');
    expect(await stores.reports.getCurrent(id)).toEqual({
      evaluated: false,
      reports: [],
    });
    const reports = [report('service', 'bronze'), report('api', 'none')];
    await evaluate(stores, id, '09:00', reports);
    const kept = { levelSince: at('09:00'), changedAt: at('09:00') };
    expect(await reopen().reports.getCurrent(id)).toEqual({
      evaluated: true,
      reports: [
        { ...kept, report: reports[1], hash: 'api none' },
        { ...kept, report: reports[0], hash: 'service bronze' },
      ],
    });
  });

  it('knows that an entity was evaluated to no report at all', async () => {
    const { stores } = use();
    const [id] = await storeEntities(stores, 'orders');
    await evaluate(stores, id, '09:00', []);
    expect(await stores.reports.getCurrent(id)).toEqual({
      evaluated: true,
      reports: [],
    });
  });

  it('writes history only for what changed, and counts levels and reports apart', async () => {
    const { stores } = use();
    const [id] = await storeEntities(stores, 'orders');
    const bronze = report('service', 'bronze');
    const stillBronze = report('service', 'bronze', [result('a', PASS)]);
    const silver = report('service', 'silver');
    const current = async () =>
      (await stores.reports.getCurrent(id)).reports[0];

    await evaluate(stores, id, '09:00', [bronze]);
    await evaluate(stores, id, '09:10', [bronze]);
    expect(await current()).toMatchObject({ changedAt: at('09:00') });
    await evaluate(stores, id, '09:20', [stillBronze]);
    expect(await current()).toMatchObject({
      levelSince: at('09:00'),
      changedAt: at('09:20'),
      report: stillBronze,
    });
    await evaluate(stores, id, '09:30', [silver]);
    expect(await current()).toMatchObject({
      levelSince: at('09:30'),
      changedAt: at('09:30'),
    });
    const history = await stores.reports.listHistory(id, { limit: 9 });
    expect(history.map(({ row }) => [row.at, row.cause])).toEqual([
      [at('09:30'), 'time'],
      [at('09:20'), 'time'],
      [at('09:00'), 'service'],
    ]);
  });

  it('removes the report of a scorecard that does not apply any more', async () => {
    const { stores } = use();
    const [id] = await storeEntities(stores, 'orders');
    const [service, api] = [report('service', 'gold'), report('api', 'gold')];
    await evaluate(stores, id, '09:00', [service, api]);
    await evaluate(stores, id, '09:10', [service]);
    expect((await stores.reports.getCurrent(id)).reports).toHaveLength(1);
    await evaluate(stores, id, '09:20', [service, api]);
    const { reports } = await stores.reports.getCurrent(id);
    expect(reports[0]).toMatchObject({ levelSince: at('09:20') });
  });

  it('keeps the first of two evaluations of the same, and nothing of the second', async () => {
    const { stores, reopen } = use();
    const [a, b] = await storeEntities(stores, 'a', 'b');
    const seen = await due(stores, a);
    const cycle = evaluated(seen, '09:00', [report('service', 'bronze')]);
    const forced = evaluated(seen, '09:01', [report('service', 'gold')]);
    expect(await stores.reports.keep([forced])).toEqual([a]);
    const other = evaluated(await due(stores, b), '09:00', []);
    expect(await reopen().reports.keep([cycle, other])).toEqual([b]);
    expect(await stores.reports.getCurrent(a)).toMatchObject({
      reports: [{ hash: 'service gold' }],
    });
    expect(await stores.reports.listHistory(a, { limit: 9 })).toHaveLength(1);
  });

  it('lets one of many win that race at once', async () => {
    const { stores, reopen } = use();
    const [id] = await storeEntities(stores, 'orders');
    const seen = await due(stores, id);
    const levels = ['none', 'bronze', 'silver', 'gold'];
    const kept = await Promise.all(
      levels.map(level =>
        reopen().reports.keep([
          evaluated(seen, '09:00', [report('service', level)]),
        ]),
      ),
    );
    expect(kept.filter(ids => ids.length > 0)).toEqual([[id]]);
    expect(await stores.reports.listHistory(id, { limit: 9 })).toHaveLength(1);
    expect(await due(stores, id)).toMatchObject({ revision: 1 });
  });
});

describeStores('ReportStore, history', use => {
  async function withHistory() {
    const { stores } = use();
    const [id] = await storeEntities(stores, 'orders');
    await evaluate(stores, id, '09:00', [report('service', 'none')]);
    await evaluate(stores, id, '10:00', [
      report('service', 'bronze'),
      report('api', 'none'),
    ]);
    await evaluate(stores, id, '11:00', [
      report('service', 'silver'),
      report('api', 'none'),
    ]);
    return { stores, id };
  }

  it('pages newest first, each with the one of its scorecard before it', async () => {
    const { stores, id } = await withHistory();
    const page = await stores.reports.listHistory(id, { limit: 1 });
    expect(page).toEqual([
      {
        row: {
          id: expect.any(Number),
          at: at('11:00'),
          cause: 'time',
          hash: 'service silver',
          report: report('service', 'silver'),
        },
        previous: expect.objectContaining({ hash: 'service bronze' }),
      },
    ]);
    const rest = await stores.reports.listHistory(id, {
      before: page[0].row.id,
      limit: 9,
    });
    const hashes = rest.map(({ row, previous }) => [row.hash, previous?.hash]);
    expect(new Map(hashes as [string, string | undefined][])).toEqual(
      new Map([
        ['service bronze', 'service none'],
        ['api none', undefined],
        ['service none', undefined],
      ]),
    );
  });

  it('can be asked for one scorecard', async () => {
    const { stores, id } = await withHistory();
    const options = { scorecard: 'api', limit: 9 };
    expect(await stores.reports.listHistory(id, options)).toHaveLength(1);
  });

  it('is purged save for what was in force at that time', async () => {
    const { stores, id } = await withHistory();
    expect(await stores.reports.purgeHistory(at('10:30'))).toBe(1);
    const rows = await stores.reports.listHistory(id, { limit: 9 });
    expect(rows.map(({ row }) => row.hash).sort()).toEqual([
      'api none',
      'service bronze',
      'service silver',
    ]);
    expect(await stores.reports.purgeHistory(at('10:30'))).toBe(0);
  });
});

describeDatabases('Outcomes', use => {
  const listOutcomes = async () =>
    use()
      .knex('outcomes')
      .join('checks', 'checks.id', 'outcomes.check_id')
      .select('entity_id', 'key', 'status', 'since')
      .orderBy(['entity_id', 'key']);

  it('has one status per check, and moves `since` with it', async () => {
    const { stores } = use();
    const [id] = await storeEntities(stores, 'orders');
    const first = [
      result('a', PASS),
      result('b', NOT_ASKED),
      result('c', FAIL),
    ];
    await evaluate(stores, id, '09:00', [
      report('service', 'bronze', first),
      report('api', 'none', [result('a', FAIL), result('b', FAIL)]),
    ]);
    expect(await listOutcomes()).toEqual([
      { entity_id: id, key: 'a', status: 'pass', since: at('09:00') },
      { entity_id: id, key: 'b', status: 'fail', since: at('09:00') },
      { entity_id: id, key: 'c', status: 'fail', since: at('09:00') },
    ]);
    const second = [result('a', FAIL), result('b', NOT_ASKED)];
    await evaluate(stores, id, '10:00', [report('service', 'bronze', second)]);
    expect(await listOutcomes()).toEqual([
      { entity_id: id, key: 'a', status: 'fail', since: at('10:00') },
      { entity_id: id, key: 'b', status: 'not-applicable', since: at('10:00') },
    ]);
    await evaluate(stores, id, '11:00', [
      report('service', 'gold', [...second, result('d', PASS)]),
    ]);
    expect((await listOutcomes()).map(({ since }) => since)).toEqual([
      at('10:00'),
      at('10:00'),
      at('11:00'),
    ]);
  });
});
