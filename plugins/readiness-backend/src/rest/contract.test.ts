import request from 'supertest';
import { describeReadiness, LEDGER } from '../__testUtils__/describeReadiness';
import { openApiDocument } from '../schema/openapi.generated';
import { RestContext } from './RestContext';
import { routes } from './routes';

jest.setTimeout(60_000);

describe('the routes', () => {
  it('are all of the contract, and only that', () => {
    const offered = routes.map(create => {
      const { path, method } = create({} as RestContext);
      return `${method} ${path.replace(/:(\w+)/g, '{$1}')}`;
    });
    const promised = Object.entries(openApiDocument.paths).flatMap(
      ([path, item]) =>
        Object.keys(item)
          .filter(key => key !== 'parameters')
          .map(method => `${method} ${path}`),
    );
    expect(offered.sort()).toEqual(promised.sort());
  });
});

// The backend of these tests turns any answer that breaks the contract into an error.
describeReadiness('the contract', ['SQLITE_3'], getBench => {
  it('holds for every answer', async () => {
    const { get, post, synchronise } = await getBench().start();
    await synchronise();
    for (const path of [
      `${LEDGER}/reports`,
      `${LEDGER}/facts`,
      `${LEDGER}/history`,
      'entities/Group/default/Payments/reports',
      'entities/system/default/money/facts',
      'scorecards',
      'checks',
    ]) {
      expect((await get(path)).status).toBe(200);
    }
    expect((await post(`${LEDGER}/check-now`)).status).toBe(200);
  });

  it('says which facts are known, and why the others are not', async () => {
    const { get, synchronise } = await getBench().start();
    await synchronise();
    const { body } = await get(`${LEDGER}/facts`).expect(200);
    const fact = (ref: string) =>
      body.facts.find((one: { fact: string }) => one.fact === ref);

    expect(fact('docs/runbook-link')).toMatchObject({
      state: 'fresh',
      answer: 'present',
      value: 'https://docs.example.com/runbook',
      link: 'https://docs.example.com/runbook',
      source: 'docs',
    });
    expect(fact('docs/dashboard-link')).toMatchObject({
      state: 'fresh',
      answer: 'absent',
    });
    expect(fact('alarms/judged')).toMatchObject({ state: 'no-source' });
  });

  it('pages through the history by opaque cursors', async () => {
    const { start, catalog } = getBench();
    const { get, synchronise } = await start();
    const ledger = catalog.entities[4];
    for (const description of ['Keeps the books', 'ledger', 'Keeps it all']) {
      catalog.put({
        ...ledger,
        metadata: { ...ledger.metadata, description },
      });
      await synchronise();
    }
    const first = (await get(`${LEDGER}/history?limit=2`).expect(200)).body;
    expect(first.entries).toHaveLength(2);
    const rest = await get(
      `${LEDGER}/history?limit=2&cursor=${first.nextCursor}`,
    ).expect(200);
    expect(rest.body.entries).toHaveLength(1);
    expect(rest.body.nextCursor).toBeUndefined();
    await get(`${LEDGER}/history?cursor=nonsense`).expect(400);
    const none = await get(`${LEDGER}/history?scorecard=basics`).expect(200);
    expect(none.body.entries).toEqual([]);
  });

  it.each([
    `${LEDGER}/history?limit=0`,
    `${LEDGER}/history?limit=101`,
    `${LEDGER}/history?limit=some`,
    `${LEDGER}/history?colour=blue`,
  ])('refuses %s', async path => {
    const { get } = await getBench().start();
    const { body } = await get(path).expect(400);
    expect(body.error.name).toBe('InputError');
  });

  it('is served as it is', async () => {
    const { server } = await getBench().start();
    const { body } = await request(server)
      .get('/api/readiness/openapi.json')
      .expect(200);
    expect(body).toEqual(openApiDocument);
  });
});
