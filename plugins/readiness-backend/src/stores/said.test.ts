import { Observation } from 'backstage-plugin-readiness-common';
import { describeStores } from './__testUtils__/describeStores';
import {
  at,
  completeRun,
  HOUR,
  projected,
  storeEntities,
} from './__testUtils__/samples';
import { saidHash } from './shared/saidHash';

const FACT = 'docs/runbook-link';
const present = (value: string): Observation => ({ status: 'present', value });
const failed = (message: string): Observation => ({
  status: 'failed',
  message,
});

describeStores('FactStore.listSaid', use => {
  async function docsOf() {
    const { stores } = use();
    const [entityId] = await storeEntities(stores, 'orders');
    return {
      stores,
      entityId,
      record: (
        time: string,
        observation: Observation,
        options?: { exact?: boolean },
      ) =>
        stores.facts.record(
          'docs',
          [{ entityId, facts: { [FACT]: observation } }],
          at(time),
          options,
        ),
      complete: (time: string) =>
        stores.collectorRuns.record(completeRun('docs', time), HOUR),
      said: async () => (await stores.facts.listSaid('docs'))[0]?.said,
    };
  }

  const hashOf = (observation: Observation) =>
    saidHash({ [FACT]: observation });

  it('lists living entities, by id', async () => {
    const { stores } = use();
    const ids = await storeEntities(stores, 'b', 'a', 'c');
    await stores.entities.markGone(['component:default/c'], at('09:00'));
    const facts = { [FACT]: present('x') };
    await stores.facts.record(
      'docs',
      [{ entityId: ids[1], facts }],
      at('09:00'),
    );
    expect(await stores.facts.listSaid('docs')).toEqual(
      [
        { entityId: ids[0], ref: 'component:default/b', said: undefined },
        {
          entityId: ids[1],
          ref: 'component:default/a',
          said: saidHash(facts),
        },
      ].sort((a, b) => a.entityId - b.entityId),
    );
    expect(
      (await stores.facts.listSaid('alarms')).map(({ said }) => said),
    ).toEqual([undefined, undefined]);
  });

  it('has what was said last in a run over everything', async () => {
    const { record, said } = await docsOf();
    await record('09:00', present('a'));
    await record('10:00', present('b'));
    expect(await said()).toBe(hashOf(present('b')));
  });

  it('tells which facts fail, not why', async () => {
    const { record, said } = await docsOf();
    await record('09:00', failed('Timeout'));
    expect(await said()).toBe(hashOf(failed('Refused')));
    expect(await said()).not.toBe(hashOf(present('Timeout')));
    expect(await said()).not.toBe(
      hashOf({ status: 'failed', message: '', anew: true }),
    );
  });

  it('settles nothing while an entity was asked on its own since', async () => {
    const { record, complete, said } = await docsOf();
    await record('09:00', present('a'));
    await complete('09:00');
    await record('09:30', present('a'), { exact: true });
    expect(await said()).toBe('');
    await record('10:00', present('a'));
    expect(await said()).toBe('');
    await complete('10:00');
    // Only now does that run vouch for the entity, so the next one may leave it out.
    await record('11:00', present('a'));
    expect(await said()).toBe(hashOf(present('a')));
  });

  it('settles nothing with older news than is stored', async () => {
    const { record, said } = await docsOf();
    await record('10:00', present('new'));
    await record('09:00', present('old'));
    expect(await said()).toBe('');
    await record('11:00', present('new'));
    expect(await said()).toBe(hashOf(present('new')));
  });

  it('settles nothing of an entity that went, and nothing stands of one forgotten', async () => {
    const { stores, entityId, record, said } = await docsOf();
    await record('09:00', present('a'));
    await stores.entities.markGone(['component:default/orders'], at('09:30'));
    expect(await said()).toBeUndefined();
    await stores.entities.upsert([projected('orders')], at('10:00'));
    expect(await said()).toBe('');
    await record('10:30', present('a'));
    expect(await said()).toBe(hashOf(present('a')));
    await stores.facts.forget('docs', [entityId]);
    expect(await said()).toBeUndefined();
  });
});
