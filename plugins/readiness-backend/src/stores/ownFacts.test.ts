import { FactDefinition } from 'backstage-plugin-readiness-common';
import {
  describeDatabases,
  describeStores,
} from './__testUtils__/describeStores';
import { at, storeEntities } from './__testUtils__/samples';
import { DeclaredNamespace, PushedObservation } from './OwnFactStore';

const DRIFT = 'infrastructure/drift';

const drifts = (
  entityId: number,
  time: string,
  value: number,
): PushedObservation => ({
  entityId,
  fact: DRIFT,
  answer: { status: 'present', value },
  observedAt: at(time),
});

const push = (...observations: PushedObservation[]) => ({
  namespace: 'infrastructure',
  observations,
  by: 'ci',
  at: at('12:00'),
});

const fact: FactDefinition = {
  ref: DRIFT,
  signal: 'deployments',
  type: 'number',
  title: 'resources that drifted',
  kind: 'configured',
  maxAge: { days: 7 },
  holdFor: { days: 30 },
};

const declared: DeclaredNamespace = {
  id: 'infrastructure',
  title: 'Infrastructure',
  owner: 'ci',
  facts: [fact],
};

describeStores('OwnFactStore', use => {
  it('tells what is new from what is known and what is older', async () => {
    const { stores, reopen } = use();
    const [a, b] = await storeEntities(stores, 'a', 'b');
    const { ownFacts } = stores;
    expect(
      await ownFacts.take(push(drifts(a, '09:00', 1), drifts(b, '09:00', 2))),
    ).toEqual(['taken', 'taken']);
    expect(
      await ownFacts.take(
        push(
          drifts(a, '09:00', 1),
          drifts(b, '08:59', 9),
          drifts(b, '10:00', 3),
          drifts(b, '09:30', 9),
          drifts(404, '09:00', 1),
        ),
      ),
    ).toEqual(['repeat', 'outdated', 'taken', 'outdated', 'gone']);
    const facts = await reopen().facts.get([a, b]);
    expect(facts.get(a)).toEqual({
      [DRIFT]: {
        answer: { status: 'present', value: 1 },
        since: at('09:00'),
        asOf: at('09:00'),
      },
    });
    expect(facts.get(b)).toMatchObject({
      [DRIFT]: { answer: { value: 3 }, asOf: at('10:00') },
    });
  });

  it('lets each fact age from its own observation on, whatever is pushed beside it', async () => {
    const { ownFacts, facts } = use().stores;
    const [a] = await storeEntities(use().stores, 'a');
    const other = { ...drifts(a, '09:00', 1), fact: 'infrastructure/cost' };
    await ownFacts.take(push(drifts(a, '09:00', 1), other));
    await ownFacts.take(push(drifts(a, '11:00', 1)));
    expect((await facts.get([a])).get(a)).toMatchObject({
      // Confirmed, but no news.
      [DRIFT]: { since: at('09:00'), asOf: at('11:00') },
      'infrastructure/cost': { since: at('09:00'), asOf: at('09:00') },
    });
  });

  it('takes another answer as of the same instant for a correction', async () => {
    const { ownFacts, facts } = use().stores;
    const [a] = await storeEntities(use().stores, 'a');
    await ownFacts.take(push(drifts(a, '09:00', 1)));
    expect(await ownFacts.take(push(drifts(a, '09:00', 2)))).toEqual(['taken']);
    expect((await facts.get([a])).get(a)).toMatchObject({
      [DRIFT]: { answer: { value: 2 } },
    });
  });

  it('marks what changed for its service, what was confirmed for its source, and nothing else', async () => {
    const { ownFacts, reports } = use().stores;
    const [a, b] = await storeEntities(use().stores, 'a', 'b');
    const judgeAll = async () => {
      for (const id of [a, b]) {
        const due = await reports.getDue(id, 'one');
        await reports.keep([
          {
            entityId: id,
            inputVersion: due!.inputVersion,
            revision: due!.revision,
            cause: due!.cause,
            definitionHash: 'one',
            evaluatedAt: at('12:00'),
            dueAt: null,
            reports: [],
          },
        ]);
      }
    };
    const due = async () =>
      (
        await reports.listDue({
          definitionHash: 'one',
          now: at('12:00'),
          limit: 9,
        })
      ).map(({ id, cause }) => [id, cause]);
    await judgeAll();
    await ownFacts.take(push(drifts(a, '09:00', 1)));
    expect(await due()).toEqual([[a, 'service']]);
    await judgeAll();
    await ownFacts.take(push(drifts(a, '10:00', 1)));
    expect(await due()).toEqual([[a, 'source']]);
    await judgeAll();
    await ownFacts.take(push(drifts(a, '10:00', 1), drifts(a, '09:00', 7)));
    expect(await due()).toEqual([]);
  });

  it('connects a namespace with the first observation, without a run', async () => {
    const { ownFacts, collectorRuns } = use().stores;
    const [a] = await storeEntities(use().stores, 'a');
    await ownFacts.take(push(drifts(404, '09:00', 1)));
    expect(await collectorRuns.listStates()).toEqual([]);
    await ownFacts.take(push(drifts(a, '09:00', 1)));
    await ownFacts.take({ ...push(drifts(a, '10:00', 1)), at: at('13:00') });
    expect(await collectorRuns.listStates()).toEqual([
      {
        collector: 'infrastructure',
        connectedAt: at('12:00'),
        recoveredAt: at('12:00'),
        pushedAt: at('13:00'),
      },
    ]);
    expect(await collectorRuns.listRuns('infrastructure', 9)).toEqual([]);
  });

  it('goes with its entity, and ages on while the entity is away', async () => {
    const { ownFacts, entities, facts } = use().stores;
    const [a] = await storeEntities(use().stores, 'a');
    await ownFacts.take(push(drifts(a, '09:00', 1)));
    await entities.markGone(['component:default/a'], at('10:00'));
    expect(await ownFacts.getCoverage()).toEqual([]);
    const [back] = await storeEntities(use().stores, 'a');
    expect((await facts.get([back])).get(back)).toEqual({
      [DRIFT]: {
        answer: { status: 'present', value: 1 },
        since: at('09:00'),
        asOf: at('09:00'),
      },
    });
    await entities.markGone(['component:default/a'], at('10:00'));
    await entities.purgeGone(at('11:00'));
    const [anew] = await storeEntities(use().stores, 'a');
    expect((await facts.get([anew])).get(anew)).toEqual({});
    expect(await ownFacts.getCoverage()).toEqual([]);
  });

  it('counts the entities pushed for, and those with an answer', async () => {
    const { ownFacts } = use().stores;
    const [a, b] = await storeEntities(use().stores, 'a', 'b', 'c');
    const absent = { ...drifts(b, '09:00', 0), answer: { status: 'absent' } };
    await ownFacts.take(
      push(drifts(a, '09:00', 1), {
        ...drifts(a, '09:00', 1),
        fact: 'infrastructure/cost',
      }),
    );
    await ownFacts.take(push(absent as PushedObservation));
    expect(await ownFacts.getCoverage()).toEqual([
      { namespace: 'infrastructure', entities: 2, answered: 1 },
    ]);
  });

  it('finds living entities', async () => {
    const { ownFacts, entities } = use().stores;
    const [a] = await storeEntities(use().stores, 'a', 'b');
    await entities.markGone(['component:default/b'], at('10:00'));
    expect(
      await ownFacts.findEntities([
        'component:default/a',
        'component:default/b',
        'component:default/c',
      ]),
    ).toEqual(new Map([['component:default/a', a]]));
  });

  it('writes a declaration only over the one it was made from', async () => {
    const { stores, reopen } = use();
    const { ownFacts } = stores;
    const renamed = { ...declared, title: 'Terraform' };
    expect(await ownFacts.saveNamespace(declared, undefined)).toBe(true);
    expect(await ownFacts.saveNamespace(renamed, undefined)).toBe(false);
    expect(await ownFacts.saveNamespace(renamed, declared)).toBe(true);
    expect(await ownFacts.saveNamespace(declared, declared)).toBe(false);
    expect(await reopen().ownFacts.listNamespaces()).toEqual([renamed]);
  });
});

describeDatabases('A push', use => {
  it('takes as many statements for a thousand observations as for one', async () => {
    const { stores, knex } = use();
    const names = Array.from({ length: 500 }, (_, i) => `s-${i}`);
    const ids = await storeEntities(stores, ...names);
    const statements: string[] = [];
    const listen = ({ sql }: { sql: string }) => statements.push(sql);
    knex.on('query', listen);
    const count = async (observations: PushedObservation[]) => {
      statements.length = 0;
      await stores.ownFacts.take(push(...observations));
      return statements.length;
    };
    const one = await count([drifts(ids[0], '09:00', 1)]);
    const many = await count(
      ids.flatMap(id => [
        drifts(id, '10:00', 1),
        { ...drifts(id, '10:00', 1), fact: 'infrastructure/cost' },
      ]),
    );
    const repeated = await count([drifts(ids[0], '10:00', 1)]);
    knex.removeListener('query', listen);
    expect(many).toBe(one);
    expect(one).toBeLessThanOrEqual(12);
    expect(repeated).toBeLessThan(one);
  });
});
