import {
  describeReadiness,
  LEDGER,
  levelsOf,
  ORPHAN,
  statusOf,
} from './__testUtils__/describeReadiness';
import { component } from './__testUtils__/entities';
import { DAY } from './__testUtils__/TestClock';

jest.setTimeout(60_000);

describeReadiness('a portal', ['SQLITE_3', 'POSTGRES_18'], getBench => {
  it('judges by the built-in scorecards, with nothing configured', async () => {
    const { get, synchronise } = await getBench().start();
    await synchronise();

    const good = (await get(`${LEDGER}/reports`).expect(200)).body;
    expect(good.state).toBe('evaluated');
    expect(levelsOf(good)).toEqual([['production-readiness', 'bronze']]);
    expect(good.reports[0].checks['runbook-linked'].title).toBe(
      'A runbook is linked',
    );
    expect(good.sources).toEqual([
      { collector: 'docs', title: 'Catalog', asOf: expect.any(String) },
      { collector: 'ownership', title: 'Catalog', asOf: expect.any(String) },
    ]);

    const bad = (await get(`${ORPHAN}/reports`).expect(200)).body;
    expect(levelsOf(bad)).toEqual([['production-readiness', 'none']]);
    expect(statusOf(bad, 'owner-is-a-group')).toBe('fail');
    expect(statusOf(bad, 'runbook-linked')).toBe('fail');
  });

  it('follows an edit of the catalog with the next synchronisation', async () => {
    const { start, catalog } = getBench();
    const { get, synchronise } = await start();
    await synchronise();
    const { description: _, ...metadata } = catalog.entities[4].metadata;
    catalog.put({ ...catalog.entities[4], metadata });
    await synchronise();

    const reports = (await get(`${LEDGER}/reports`).expect(200)).body;
    expect(levelsOf(reports)).toEqual([['production-readiness', 'none']]);
    const history = (await get(`${LEDGER}/history`).expect(200)).body;
    expect(history.entries).toEqual([
      expect.objectContaining({
        cause: 'service',
        level: 'none',
        previousLevel: 'bronze',
        changes: [
          {
            check: 'described',
            title: expect.any(String),
            from: 'pass',
            to: 'fail',
            detail: 'description: none',
          },
        ],
      }),
      expect.objectContaining({ level: 'bronze', changes: [] }),
    ]);
  });

  it('follows an edit of the owning group, though the service is the same', async () => {
    const { start, catalog } = getBench();
    const { get, synchronise } = await start();
    await synchronise();
    catalog.remove('user:default/ada');
    await synchronise();

    const reports = (await get(`${LEDGER}/reports`).expect(200)).body;
    expect(statusOf(reports, 'owner-has-members')).toBe('fail');
  });

  it('hides what went, and knows it again when it returns', async () => {
    const { start, catalog } = getBench();
    const { get, synchronise } = await start();
    await synchronise();
    const ledger = catalog.entities[4];
    catalog.remove('component:default/ledger');
    await synchronise();
    await get(`${LEDGER}/reports`).expect(404);
    await get(`${LEDGER}/history`).expect(404);

    catalog.put(ledger);
    await synchronise();
    const reports = (await get(`${LEDGER}/reports`).expect(200)).body;
    expect(levelsOf(reports)).toEqual([['production-readiness', 'bronze']]);
  });

  it('forgets what is gone for over 30 days', async () => {
    const { start, catalog, time, knex } = getBench();
    const { scheduler, synchronise } = await start();
    await synchronise();
    catalog.remove('component:default/ledger');
    await synchronise();
    const count = async () =>
      (await knex('entities').where({ ref: 'component:default/ledger' }))
        .length;
    time.advance(29 * DAY);
    await scheduler.run('readiness-housekeeping');
    expect(await count()).toBe(1);
    time.advance(2 * DAY);
    await scheduler.run('readiness-housekeeping');
    expect(await count()).toBe(0);
  });

  it('refuses to lose more than a fifth of a big catalog at once', async () => {
    const { start, catalog } = getBench();
    const small = [...catalog.entities];
    for (let i = 0; i < 200; i++) catalog.put(component(`service-${i}`));
    const { get, synchronise } = await start();
    await synchronise();
    catalog.entities = small;
    await synchronise();
    const kept = await get('entities/component/default/service-7/reports');
    expect(kept.status).toBe(200);

    catalog.entities = small;
    for (let i = 0; i < 160; i++) catalog.put(component(`service-${i}`));
    await synchronise();
    await get('entities/component/default/service-7/reports').expect(200);
    await get('entities/component/default/service-170/reports').expect(404);
  });
});
