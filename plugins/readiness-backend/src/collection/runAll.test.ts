import { setTimeout } from 'node:timers/promises';
import { absent, failed, present } from 'backstage-plugin-readiness-node';
import { fact, scriptedCollector } from '../__testUtils__/scriptedCollector';
import { component } from '../__testUtils__/entities';
import { MemoryCatalogSnapshot } from '../catalog/MemoryCatalogSnapshot';
import { bench } from './__testUtils__/bench';

const TOTAL = fact('alarms/judged');
const LIST = fact('alarms/unrouted', { type: 'string-list' });
const everything = { 'alarms/judged': present(1), 'alarms/unrouted': absent() };
const good = scriptedCollector([TOTAL, LIST], () => everything);

describe('a run over the whole catalog', () => {
  it('records every answer, and how it went', async () => {
    const { runAll, factsOf, stores } = await bench(3);
    expect(await runAll(good)).toEqual({
      status: 'complete',
      entities: 3,
      answered: 3,
      failures: 0,
      changed: 3,
    });
    const facts = await factsOf('s-2');
    expect(facts['alarms/judged'].answer).toEqual(present(1));
    expect(facts['alarms/unrouted'].answer).toEqual(absent());
    const [state] = await stores.collectorRuns.listStates();
    expect(state).toMatchObject({
      collector: 'alarms',
      connectedAt: expect.any(String),
    });
    expect(await runAll(good)).toMatchObject({ changed: 0 });
  });

  it('takes silence for failure: of an entity, and of a fact', async () => {
    const { runAll, factsOf } = await bench(3);
    const partly = { 'alarms/judged': present(1) };
    const collector = scriptedCollector([TOTAL, LIST], name =>
      name === 's-0'
        ? undefined
        : { ...(name === 's-1' ? partly : everything) },
    );
    expect(await runAll(collector)).toMatchObject({
      status: 'complete',
      failures: 2,
    });
    const message = expect.stringContaining('said nothing');
    expect(await factsOf('s-0')).toMatchObject({
      'alarms/judged': { failure: { message } },
      'alarms/unrouted': { failure: { message } },
    });
    expect(await factsOf('s-1')).toMatchObject({
      'alarms/judged': { answer: present(1) },
      'alarms/unrouted': { failure: { message } },
    });
  });

  it('fails the rest of a batch in which the collector throws', async () => {
    const { runAll, factsOf } = await bench(3);
    const collector = scriptedCollector([TOTAL, LIST], name => {
      if (name === 's-1') throw new Error('rate limited');
      return everything;
    });
    expect(await runAll(collector)).toMatchObject({
      status: 'complete',
      failures: 2,
      message: 'rate limited',
    });
    expect((await factsOf('s-0'))['alarms/judged'].failure).toBeUndefined();
    expect((await factsOf('s-2'))['alarms/judged']).toMatchObject({
      failure: { message: 'rate limited' },
    });
  });

  it('refuses values of a wrong type, and facts that were not declared', async () => {
    const { runAll, factsOf, logger } = await bench(2);
    const collector = scriptedCollector([TOTAL, LIST], () => ({
      'alarms/judged': present('many'),
      'alarms/unrouted': present([]),
      'alarms/surprise': present(1),
    }));
    await runAll(collector);
    const facts = await factsOf('s-0');
    expect(facts['alarms/judged'].failure?.message).toMatch(/finite number/);
    expect(facts).not.toHaveProperty('alarms/surprise');
    expect(logger.error).toHaveBeenCalledTimes(1);
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining("'alarms/surprise'"),
    );
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('connection refused');
      },
    ],
    [
      'fails everything',
      () => ({
        'alarms/judged': failed('connection refused'),
        'alarms/unrouted': failed('connection refused'),
      }),
    ],
  ])(
    'is a failed run where the source %s: no entity is told',
    async (_, say) => {
      const { runAll, factsOf, stores } = await bench(600);
      await runAll(good);
      const record = jest.spyOn(stores.facts, 'record');
      expect(await runAll(scriptedCollector([TOTAL, LIST], say))).toMatchObject(
        {
          status: 'failed',
          entities: 600,
          failures: 600,
          message: 'connection refused',
        },
      );
      expect(record).not.toHaveBeenCalled();
      expect((await factsOf('s-0'))['alarms/judged']).toMatchObject({
        answer: present(1),
        failure: { message: 'connection refused' },
      });
    },
  );

  it('records what failed first when a later batch has answers', async () => {
    const { runAll, factsOf } = await bench(600);
    let batches = 0;
    const collector = scriptedCollector([TOTAL, LIST], () => everything);
    const flaky = {
      ...collector,
      async *collect(...args: Parameters<typeof collector.collect>) {
        batches += 1;
        if (batches === 1) throw new Error('first batch lost');
        yield* collector.collect(...args);
      },
    };
    expect(await runAll(flaky)).toMatchObject({
      status: 'complete',
      failures: 500,
      changed: 600,
    });
    expect((await factsOf('s-0'))['alarms/judged'].failure?.message).toBe(
      'first batch lost',
    );
    expect((await factsOf('s-599'))['alarms/judged'].answer).toBeDefined();
  });

  it('fails where what was said cannot be kept', async () => {
    const { runAll, stores } = await bench(3);
    jest
      .spyOn(stores.facts, 'record')
      .mockRejectedValue(new Error('the disk is full'));
    await expect(runAll(good)).rejects.toThrow('the disk is full');
    expect(await stores.collectorRuns.listStates()).toEqual([]);
  });

  it('keeps one batch at a time, while it asks about the next', async () => {
    const { runAll, stores } = await bench(1100);
    const record = stores.facts.record.bind(stores.facts);
    const log: string[] = [];
    jest.spyOn(stores.facts, 'record').mockImplementation(async (...args) => {
      log.push('begin');
      await setTimeout(20);
      const kept = await record(...args);
      log.push('end');
      return kept;
    });
    let asked = 0;
    const collector = scriptedCollector([TOTAL, LIST], () => {
      asked += 1;
      if (asked === 501) log.push('ask about more');
      return everything;
    });
    expect(await runAll(collector)).toMatchObject({ changed: 1100 });
    const kept = log.filter(one => one !== 'ask about more');
    expect(kept.length).toBeGreaterThan(4);
    kept.forEach((one, i) => expect(one).toBe(i % 2 === 0 ? 'begin' : 'end'));
    expect(log[log.indexOf('ask about more') - 1]).toBe('begin');
  });

  it('records nothing again of whom it has nothing new to say', async () => {
    const { runAll, stores } = await bench(3);
    await runAll(good);
    const record = jest.spyOn(stores.facts, 'record');
    expect(await runAll(good)).toMatchObject({ entities: 3, changed: 0 });
    expect(record).not.toHaveBeenCalled();
    const other = scriptedCollector([TOTAL, LIST], name => ({
      ...everything,
      ...(name === 's-1' && { 'alarms/judged': present(2) }),
    }));
    expect(await runAll(other)).toMatchObject({ entities: 3, changed: 1 });
    expect(record).toHaveBeenCalledTimes(1);
    expect(record.mock.calls[0][1]).toHaveLength(1);
  });

  it('asks about whom the store has and the catalog lost, and nobody the store does not have', async () => {
    const { runAll, factsOf, stored } = await bench(2);
    const snapshot = new MemoryCatalogSnapshot([
      stored[1].entity,
      component('new'),
    ]);
    expect(await runAll(good, { snapshot })).toMatchObject({ entities: 2 });
    expect(await factsOf('s-0')).toHaveProperty('alarms/judged');
    expect(await factsOf('new')).toEqual({});
  });

  it('keeps no row while nobody lives', async () => {
    const { runAll, stores } = await bench(0);
    expect(await runAll(good)).toBeUndefined();
    expect(await stores.collectorRuns.listStates()).toEqual([]);
  });

  it('leaves out whom the collector does not apply to, and forgets what it said of them', async () => {
    const { runAll, factsOf } = await bench(2);
    await runAll(good);
    const picky = { ...good, appliesTo: { 'metadata.name': 'S-1' } };
    expect(await runAll(picky)).toMatchObject({ entities: 1 });
    expect(await factsOf('s-0')).toEqual({});
    expect(await factsOf('s-1')).toHaveProperty('alarms/judged');
  });

  it('asks nobody while the catalog cannot be read', async () => {
    const { runAll, stores, factsOf } = await bench(2);
    await runAll(good);
    const outage = new Error('no catalog');
    expect(await runAll(good, { outage })).toMatchObject({
      status: 'failed',
      message: expect.stringContaining('no catalog'),
    });
    const [run] = await stores.collectorRuns.listRuns('alarms', 1);
    expect(run.status).toBe('failed');
    expect((await factsOf('s-0'))['alarms/judged'].answer).toEqual(present(1));
  });

  it('connects a source only once it knows something', async () => {
    const { runAll, stores } = await bench(2);
    const unmapped = scriptedCollector([TOTAL], () => ({
      'alarms/judged': absent('unmapped'),
    }));
    await runAll(unmapped);
    const [state] = await stores.collectorRuns.listStates();
    expect(state.connectedAt).toBeUndefined();
  });
});
