import { EntityReports } from 'backstage-plugin-readiness-common';
import { LocalServer } from './collectors/links/__testUtils__/LocalServer';
import {
  Bench,
  describeReadiness,
  LEDGER,
  ORPHAN,
} from './__testUtils__/describeReadiness';
import { component } from './__testUtils__/entities';
import { DAY, HOUR } from './__testUtils__/TestClock';

jest.setTimeout(60_000);

const RUNBOOK = `Roll back with the button. ${'Then look at the graphs. '.repeat(
  40,
)}`;

describeReadiness('links', ['SQLITE_3', 'POSTGRES_18'], getBench => {
  let server: LocalServer;
  let status: number;
  beforeEach(async () => {
    status = 200;
    server = await new LocalServer((_, response) =>
      response.writeHead(status, { 'content-type': 'text/plain' }).end(RUNBOOK),
    ).start();
  });
  afterEach(() => server.stop());

  /** The ledger's runbook is a page of the server. */
  const setUp = async ({ catalog, start, time }: Bench, allow = true) => {
    const ledger = catalog.entities[4];
    const links = [{ url: server.url('/runbook'), type: 'runbook' }];
    catalog.put({ ...ledger, metadata: { ...ledger.metadata, links } });
    const readiness = await start({
      config: {
        links: allow ? { allow: [`localhost:${server.port}`] } : {},
      },
    });
    await readiness.synchronise();
    const collect = async () => {
      await readiness.scheduler.run('readiness-collect-docs');
      await readiness.scheduler.run('readiness-collect-links');
    };
    const outcome = async (entity = LEDGER) => {
      const { body } = await readiness.get(`${entity}/reports`).expect(200);
      const { reports } = body as EntityReports;
      return reports[0].report.results.find(
        ({ check }) => check === 'runbook-answers',
      )!.outcome;
    };
    const after = async (wait: number) => {
      time.advance(wait);
      await collect();
      return (await outcome()).status;
    };
    return { ...readiness, collect, outcome, after };
  };

  it('break a runbook only after three times over a day, and mend it at once', async () => {
    const { collect, outcome, after } = await setUp(getBench());
    await collect();
    expect(await outcome()).toMatchObject({ status: 'pass' });
    expect(await after(HOUR)).toBe('pass');
    expect(server.asked).toHaveLength(1);

    status = 404;
    expect(await after(DAY)).toBe('pass');
    expect(server.asked).toHaveLength(2);
    expect(await after(9 * HOUR)).toBe('pass');
    expect(await after(9 * HOUR)).toBe('pass');
    expect(await after(9 * HOUR)).toBe('fail');
    expect(server.asked).toHaveLength(5);

    status = 200;
    expect(await after(3 * HOUR)).toBe('pass');
  });

  it('are held while they cannot be asked, and say why', async () => {
    const { collect, outcome, after } = await setUp(getBench());
    await collect();
    status = 503;
    expect(await after(DAY)).toBe('pass');
    expect(await after(2 * DAY)).toBe('pass');
    expect(await outcome()).toMatchObject({
      evidence: expect.arrayContaining([
        expect.objectContaining({
          held: expect.objectContaining({ message: 'It answers 503' }),
        }),
      ]),
    });
    expect(await after(14 * DAY)).toBe('unknown');
    expect(await outcome()).toMatchObject({ reason: 'collection-failed' });
  });

  it('hold nothing of another link', async () => {
    const bench = getBench();
    const { collect, outcome, synchronise } = await setUp(bench);
    await collect();
    status = 404;
    const ledger = bench.catalog.entities.find(
      ({ metadata }) => metadata.name === 'ledger',
    )!;
    const links = [{ url: server.url('/other'), type: 'runbook' }];
    bench.catalog.put({ ...ledger, metadata: { ...ledger.metadata, links } });
    await synchronise();
    await collect();
    expect(await outcome()).toMatchObject({
      status: 'unknown',
      reason: 'collection-failed',
    });
  });

  it('wait until somebody can be asked: what was refused connects nothing', async () => {
    const bench = getBench();
    const { collect, outcome } = await setUp(bench, false);
    await collect();
    expect(server.asked).toEqual([]);
    expect(await outcome()).toMatchObject({
      status: 'unknown',
      reason: 'no-source',
    });
    const allowed = await setUp(bench, true);
    await allowed.collect();
    expect(await outcome()).toMatchObject({ status: 'pass' });
  });

  it('are asked at once when somebody checks now', async () => {
    const { collect, outcome, post } = await setUp(getBench());
    await collect();
    const { time } = getBench();
    time.advance(HOUR);
    await post(`${LEDGER}/check-now`).expect(200);
    expect(server.asked).toHaveLength(2);
    await post(`${LEDGER}/check-now`).expect(200);
    // Who clicks again at once is answered from what is known.
    expect(server.asked).toHaveLength(2);
    expect(await outcome()).toMatchObject({ status: 'pass' });
  });

  it('leave alone who has no runbook', async () => {
    const { catalog } = getBench();
    catalog.put(component('orphan'));
    const { collect, outcome } = await setUp(getBench());
    await collect();
    expect(await outcome(ORPHAN)).toMatchObject({ status: 'fail' });
  });
});
