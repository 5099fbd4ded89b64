import { FactState, Observation } from 'backstage-plugin-readiness-common';
import { describeStores } from './__testUtils__/describeStores';
import {
  at,
  completeRun,
  evaluated,
  failedRun,
  HOUR,
  storeEntities,
} from './__testUtils__/samples';
import { Stores } from './Stores';

const FACT = 'docs/runbook-link';
const OTHER = 'docs/dashboard-link';
const DUE = { definitionHash: 'standard-1', now: at('23:00'), limit: 10 };

const present = (value: string): Observation => ({ status: 'present', value });
const failed = (message: string): Observation => ({
  status: 'failed',
  message,
});

/** One entity, with shorthands for a collector that knows two facts. */
async function docsOf(stores: Stores) {
  const [id] = await storeEntities(stores, 'orders');
  const record = (
    time: string,
    facts: Record<string, Observation>,
    options?: { exact?: boolean },
  ) =>
    stores.facts.record('docs', [{ entityId: id, facts }], at(time), options);
  return {
    id,
    record,
    /** A whole run in which everything was answered. */
    run: async (time: string, facts: Record<string, Observation>) => {
      await record(time, facts);
      await stores.collectorRuns.record(completeRun('docs', time), HOUR);
    },
    fail: (time: string) =>
      stores.collectorRuns.record(failedRun('docs', time), HOUR),
    state: async (fact = FACT): Promise<FactState | undefined> =>
      (await stores.facts.get([id])).get(id)?.[fact],
    /** Evaluates, so that only what is recorded afterwards is pending. */
    evaluate: async () => {
      const due = await stores.reports.listDue(DUE);
      await stores.reports.keep(due.map(one => evaluated(one, '08:00', [])));
    },
    causes: async () =>
      (await stores.reports.listDue(DUE)).map(({ cause }) => cause),
  };
}

describeStores('FactStore, answers', use => {
  it('keeps every part of an answer, also after a restart', async () => {
    const { stores, reopen } = use();
    const { id, record } = await docsOf(stores);
    const answers: Record<string, Observation> = {
      'docs/a': {
        status: 'present',
        value: { b: [1, null, 'ä\u0000\ud800'], a: 0.1 },
        kind: 'attested',
        link: 'https://a',
      },
      'docs/b': { status: 'present', value: null },
      'docs/c': { status: 'absent', reason: 'unmapped', link: 'https://c' },
      'docs/d': { status: 'absent' },
    };
    await record('09:00', answers);
    const states = (await reopen().facts.get([id])).get(id) ?? {};
    expect(
      Object.fromEntries(Object.entries(states).map(([k, v]) => [k, v.answer])),
    ).toEqual(answers);
  });

  it('moves `since` only when the answer changes', async () => {
    const { stores } = use();
    const { record, state } = await docsOf(stores);
    expect(await record('09:00', { [FACT]: present('a') })).toEqual({
      changed: 1,
    });
    expect(await record('10:00', { [FACT]: present('a') })).toEqual({
      changed: 0,
    });
    expect((await state())?.since).toBe(at('09:00'));
    expect(await record('11:00', { [FACT]: present('b') })).toEqual({
      changed: 1,
    });
    expect(await state()).toEqual({
      answer: present('b'),
      since: at('11:00'),
      asOf: at('11:00'),
    });
  });

  it.each<[string, Observation]>([
    ['link', { status: 'present', value: 'a', link: 'https://b' }],
    ['kind', { status: 'present', value: 'a', kind: 'attested' }],
    ['status', { status: 'absent' }],
    ['reason', { status: 'absent', reason: 'unmapped' }],
  ])('takes another %s for a change', async (_, observation) => {
    const { stores } = use();
    const { record, state } = await docsOf(stores);
    await record('09:00', { [FACT]: present('a') });
    expect(await record('10:00', { [FACT]: observation })).toEqual({
      changed: 1,
    });
    expect(await state()).toMatchObject({
      answer: observation,
      since: at('10:00'),
    });
  });

  it('drops a fact that the collector does not know any more', async () => {
    const { stores } = use();
    const { record, state } = await docsOf(stores);
    await record('09:00', { [FACT]: present('a'), [OTHER]: present('b') });
    expect(await record('10:00', { [FACT]: present('a') })).toEqual({
      changed: 1,
    });
    expect(await state(OTHER)).toBeUndefined();
  });

  it('is not set back by older news', async () => {
    const { stores } = use();
    const { record, state } = await docsOf(stores);
    await record('10:00', { [FACT]: present('new') });
    expect(await record('09:59', { [FACT]: present('old') })).toEqual({
      changed: 0,
    });
    expect((await state())?.answer).toEqual(present('new'));
    await record('11:00', { [FACT]: present('new') }, { exact: true });
    await record('10:59', { [FACT]: failed('Timeout') });
    expect((await state())?.failure).toBeUndefined();
  });

  it('keeps collectors apart', async () => {
    const { stores } = use();
    const { id, record, state } = await docsOf(stores);
    await record('09:00', { [FACT]: present('a') });
    const facts = { 'alarms/total': present('3') };
    await stores.facts.record('alarms', [{ entityId: id, facts }], at('10:00'));
    expect(await state()).toBeDefined();
    await stores.facts.forget('docs', [id]);
    expect(await state()).toBeUndefined();
    expect(await state('alarms/total')).toBeDefined();
  });

  it('ignores entities that do not exist', async () => {
    const { stores } = use();
    const unknown = { entityId: 987_654, facts: { [FACT]: present('a') } };
    expect(await stores.facts.record('docs', [unknown], at('09:00'))).toEqual({
      changed: 0,
    });
    expect(await stores.facts.get([987_654])).toEqual(new Map([[987_654, {}]]));
  });
});

describeStores('FactStore, freshness', use => {
  it('is as of the change until a run is complete, then as of that run', async () => {
    const { stores } = use();
    const { record, run, state } = await docsOf(stores);
    await record('09:00', { [FACT]: present('a') });
    expect((await state())?.asOf).toBe(at('09:00'));
    await run('10:00', { [FACT]: present('a') });
    expect(await state()).toEqual({
      answer: present('a'),
      since: at('09:00'),
      asOf: at('10:00'),
    });
  });

  it('holds the last answer of a fact that fails', async () => {
    const { stores } = use();
    const { run, state } = await docsOf(stores);
    await run('09:00', { [FACT]: present('a'), [OTHER]: present('b') });
    await run('10:00', { [FACT]: failed('Timeout'), [OTHER]: present('b') });
    await run('11:00', { [FACT]: failed('Refused'), [OTHER]: present('b') });
    expect(await state()).toEqual({
      answer: present('a'),
      since: at('09:00'),
      asOf: at('09:00'),
      failure: { since: at('10:00'), message: 'Timeout' },
    });
    expect(await state(OTHER)).toEqual({
      answer: present('b'),
      since: at('09:00'),
      asOf: at('11:00'),
    });
  });

  it('keeps for each failing fact when it was last good', async () => {
    const { stores } = use();
    const { run, state } = await docsOf(stores);
    await run('09:00', { [FACT]: present('a'), [OTHER]: present('b') });
    await run('10:00', { [FACT]: failed('Timeout'), [OTHER]: present('b') });
    await run('11:00', { [FACT]: failed('Timeout'), [OTHER]: failed('Down') });
    expect((await state())?.asOf).toBe(at('09:00'));
    expect((await state(OTHER))?.asOf).toBe(at('10:00'));
    await run('12:00', { [FACT]: failed('Timeout'), [OTHER]: present('b') });
    expect(await state(OTHER)).not.toHaveProperty('failure');
    expect((await state())?.failure?.since).toBe(at('10:00'));
  });

  it('knows of a fact that never was answered only that it fails', async () => {
    const { stores } = use();
    const { id, run, state } = await docsOf(stores);
    await run('09:00', { [FACT]: failed('Timeout') });
    expect(await state()).toEqual({
      failure: { since: at('09:00'), message: 'Timeout' },
    });
    expect(await stores.facts.getExceptions([id])).toEqual(new Map());
  });

  it('holds nothing where what fails is about something else by now', async () => {
    const { run, record, state, evaluate, causes } = await docsOf(use().stores);
    await run('09:00', { [FACT]: present('one'), [OTHER]: present('two') });
    await evaluate();
    const anew: Observation = {
      status: 'failed',
      message: 'Timeout',
      anew: true,
    };
    await record('10:00', { [FACT]: anew, [OTHER]: present('two') });
    expect(await state()).toEqual({
      failure: { since: at('10:00'), message: 'Timeout' },
    });
    expect(await state(OTHER)).toMatchObject({ answer: { value: 'two' } });
    expect(await causes()).toEqual(['service']);
    await evaluate();
    await record('11:00', { [FACT]: anew, [OTHER]: present('two') });
    expect(await causes()).toEqual([]);
    await record('12:00', { [FACT]: present('one'), [OTHER]: present('two') });
    expect(await state()).toMatchObject({ answer: { value: 'one' } });
  });

  it('marks as source what begins and ends to fail, not what goes on', async () => {
    const { stores } = use();
    const { run, evaluate, causes, record } = await docsOf(stores);
    await run('09:00', { [FACT]: present('a') });
    await evaluate();
    await record('10:00', { [FACT]: failed('Timeout') });
    expect(await causes()).toEqual(['source']);
    await evaluate();
    expect(await record('10:05', { [FACT]: failed('Refused') })).toEqual({
      changed: 0,
    });
    expect(await causes()).toEqual([]);
    await record('10:10', { [FACT]: present('a') });
    expect(await causes()).toEqual(['source']);
    await evaluate();
    await record('10:20', { [FACT]: present('b') });
    expect(await causes()).toEqual(['service']);
  });

  it('carries the failure of a whole run on every fact', async () => {
    const { stores } = use();
    const { run, fail, state } = await docsOf(stores);
    await run('09:00', { [FACT]: present('a') });
    await fail('10:00');
    await fail('11:00');
    expect(await state()).toEqual({
      answer: present('a'),
      since: at('09:00'),
      asOf: at('09:00'),
      failure: { since: at('10:00'), message: 'Down' },
    });
    await run('12:00', { [FACT]: present('a') });
    expect(await state()).not.toHaveProperty('failure');
  });

  it('keeps the own instant of an entity that was asked on its own', async () => {
    const { stores } = use();
    const { id, run, record, fail, state } = await docsOf(stores);
    await run('09:00', { [FACT]: present('a') });
    await fail('10:00');
    await record('10:30', { [FACT]: present('a') }, { exact: true });
    expect(await state()).toEqual({
      answer: present('a'),
      since: at('09:00'),
      asOf: at('10:30'),
    });
    expect(await stores.facts.getExceptions([id])).toEqual(
      new Map([[id, [{ collector: 'docs', goodAt: at('10:30') }]]]),
    );
    await fail('11:00');
    expect((await state())?.failure?.since).toBe(at('10:00'));
    await run('12:00', { [FACT]: present('a') });
    expect((await state())?.asOf).toBe(at('12:00'));
    await run('13:00', { [FACT]: present('a') });
    expect(await stores.facts.getExceptions([id])).toEqual(new Map());
  });

  it('takes the later of run and own instant when a fact begins to fail', async () => {
    const { stores } = use();
    const { id, run, record, state } = await docsOf(stores);
    await run('09:00', { [FACT]: present('a') });
    await record('09:30', { [FACT]: present('a') }, { exact: true });
    await run('10:00', { [FACT]: present('a') });
    await record('10:30', { [FACT]: failed('Timeout') }, { exact: true });
    expect((await state())?.asOf).toBe(at('10:00'));
    expect(await stores.facts.getExceptions([id])).toEqual(
      new Map([[id, [{ collector: 'docs', goodAt: at('10:00') }]]]),
    );
  });
});

describeStores('FactStore.forget', use => {
  it('drops facts and failures, and marks where there were any', async () => {
    const { stores } = use();
    const { id, run, evaluate, causes, state } = await docsOf(stores);
    await run('09:00', { [FACT]: present('a'), [OTHER]: failed('Timeout') });
    await evaluate();
    await stores.facts.forget('alarms', [id]);
    expect(await causes()).toEqual([]);
    await stores.facts.forget('docs', [id]);
    expect(await causes()).toEqual(['service']);
    expect(await state()).toBeUndefined();
    expect(await state(OTHER)).toBeUndefined();
  });
});
