import { FactDefinition } from 'backstage-plugin-readiness-common';
import { Collector, present } from 'backstage-plugin-readiness-node';
import {
  describeReadiness,
  LEDGER,
  levelsOf,
  statusOf,
} from './__testUtils__/describeReadiness';
import { component } from './__testUtils__/entities';

jest.setTimeout(60_000);

const ALARMS: FactDefinition = {
  ref: 'alarms/judged',
  signal: 'alarms',
  type: 'number',
  title: 'alarms meant for people',
  kind: 'configured',
  maxAge: { minutes: 10 },
  holdFor: { days: 7 },
};

const ASKED: FactDefinition = {
  ...ALARMS,
  ref: 'alarms/asked',
  type: 'string-list',
  title: 'sources of alarms asked',
};

/** A source of alarms that counts how often it was asked, and answers when it is let. */
function alarmSource() {
  const asked: string[][] = [];
  let open = () => {};
  const gate = { wait: Promise.resolve() };
  const collector: Collector = {
    id: 'alarms',
    title: 'Alarms',
    facts: [ALARMS, ASKED],
    schedule: { frequency: { minutes: 5 }, timeout: { minutes: 5 } },
    async *collect(batch) {
      asked.push(batch.map(({ metadata }) => metadata.name));
      await gate.wait;
      for (const { metadata } of batch) {
        yield {
          entityRef: `component:default/${metadata.name}`,
          facts: {
            'alarms/judged': present(3),
            'alarms/asked': present(['Alarms']),
          },
        };
      }
    },
  };
  return {
    asked,
    collector,
    close: () => {
      gate.wait = new Promise(resolve => {
        open = resolve;
      });
    },
    open: () => open(),
  };
}

describeReadiness('check now', ['SQLITE_3'], getBench => {
  it('reads the entity as it is now, and moves its verdict at once', async () => {
    const { start, catalog } = getBench();
    const { post, synchronise, get } = await start();
    await synchronise();
    catalog.put({ ...catalog.entities[4], spec: { type: 'service' } });

    const { body } = await post(`${LEDGER}/check-now`).expect(200);
    expect(levelsOf(body)).toEqual([['production-readiness', 'none']]);
    expect((await get(`${LEDGER}/reports`)).body).toEqual(body);
  });

  it('sees an edit of the owning group too', async () => {
    const { start, catalog } = getBench();
    const { post, synchronise } = await start();
    await synchronise();
    catalog.put({ ...catalog.entities[0], kind: 'User' });
    catalog.remove('group:default/payments');
    catalog.put({
      ...catalog.entities[3],
      relations: [{ type: 'ownedBy', targetRef: 'user:default/payments' }],
    });

    const { body } = await post(`${LEDGER}/check-now`).expect(200);
    expect(statusOf(body, 'owner-is-a-group')).toBeDefined();
  });

  it('knows an entity that no synchronisation has seen yet', async () => {
    const { start, catalog } = getBench();
    const { post, get, synchronise } = await start();
    await synchronise();
    catalog.put(component('newborn', { description: 'Just registered here' }));

    const path = 'entities/component/default/newborn';
    await get(`${path}/reports`).expect(404);
    const { body } = await post(`${path}/check-now`).expect(200);
    expect(body.state).toBe('evaluated');
    expect(statusOf(body, 'described')).toBe('pass');
  });

  it('asks every source once for calls that overlap', async () => {
    const { start } = getBench();
    const source = alarmSource();
    const { post, synchronise, scheduler } = await start({
      collectors: [source.collector],
    });
    await synchronise();
    await scheduler.run('readiness-collect-alarms');
    source.asked.length = 0;
    source.close();
    const calls = [1, 2, 3].map(() =>
      post(`${LEDGER}/check-now`).then(response => response),
    );
    while (source.asked.length === 0) {
      await new Promise(resolve => setTimeout(resolve, 10));
    }
    await new Promise(resolve => setTimeout(resolve, 100));
    source.open();
    const answers = await Promise.all(calls);

    expect(source.asked).toEqual([['ledger']]);
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(statusOf(body, 'alarms-exist')).toBe('pass');
    }
  });

  it('answers 404 for what the catalog does not have, whatever is stored', async () => {
    const { start, catalog } = getBench();
    const { post, synchronise } = await start();
    await synchronise();
    catalog.remove('component:default/ledger');
    const { body } = await post(`${LEDGER}/check-now`).expect(404);
    expect(body.error.message).toBe(
      "There is no entity 'component:default/ledger'",
    );
  });
});
