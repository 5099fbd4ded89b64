import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import { EntityReports, Health } from 'backstage-plugin-readiness-common';
import { readinessDeliveryExtensionPoint } from 'backstage-plugin-readiness-node';
import request from 'supertest';
import { describeReadiness } from './__testUtils__/describeReadiness';
import { group } from './__testUtils__/entities';
import { DAY, HOUR } from './__testUtils__/TestClock';
import { examplesOf, parseYaml } from './definitions/__testUtils__/examples';

const PAYMENTS = 'entities/group/default/payments';

/** As an owner of the platform writes it. */
const [example] = examplesOf('delivery-figures.md').filter(
  ({ language }) => language === 'yaml',
);
const config = parseYaml(example.text).readiness;

/** A feed that asks for incidents, and may fall behind. */
function askingFeed() {
  const state: { until?: string } = {};
  const feature = createBackendModule({
    pluginId: 'readiness',
    moduleId: 'test-feed',
    register({ registerInit }) {
      registerInit({
        deps: { deliveries: readinessDeliveryExtensionPoint },
        async init({ deliveries }) {
          deliveries.addFeed({
            ...{ id: 'pager', title: 'Pager', tells: ['incidents'] },
            incidentsUntil: async () => state.until,
          });
        },
      });
    },
  });
  return { state, feature };
}

describeReadiness('Pages', ['SQLITE_3', 'POSTGRES_18'], getBench => {
  const setUp = async () => {
    const { start, time, catalog } = getBench();
    catalog.put(group('finance', { spec: { children: ['payments'] } }));
    catalog.put(group('idle'));
    const feed = askingFeed();
    const features = [feed.feature];
    const readiness = await start({ config, features });
    await readiness.synchronise();
    const now = Date.parse(time.instant);
    const push = (pages: { daysAgo: number }[]) =>
      request(readiness.server)
        .post('/api/readiness/v1/events')
        .set('Authorization', mockCredentials.service.header())
        .send(
          pages.flatMap(({ daysAgo }) => {
            const id = `INC-${daysAgo}`;
            const about = { type: 'incident', id, service: 'ledger' };
            const at = new Date(now - daysAgo * DAY).toISOString();
            const over = new Date(now - daysAgo * DAY + HOUR).toISOString();
            return [
              { ...about, status: 'detected', at, foundBy: 'alarm' },
              { ...about, status: 'resolved', at: over, actor: 'ada' },
            ];
          }),
        )
        .expect(200);
    const judge = async () => {
      await readiness.scheduler.run('readiness-collect-pages');
      await readiness.scheduler.run('readiness-evaluate');
    };
    const reportOf = async (entity = PAYMENTS) => {
      const { body } = await readiness.get(`${entity}/reports`).expect(200);
      return (body as EntityReports).reports[0].report;
    };
    return {
      ...readiness,
      feed: feed.state,
      time,
      push,
      judge,
      reportOf,
      outcome: async (entity?: string, check = 'our-pages-bearable') => {
        const { results } = await reportOf(entity);
        return results.find(one => one.check === check)?.outcome;
      },
      health: async () => {
        const { body } = await readiness.get('health').expect(200);
        return (body as Health).collectors.find(({ id }) => id === 'pages');
      },
    };
  };

  const daily = (from: number, to: number) =>
    Array.from({ length: from - to }, (_, index) => ({
      daysAgo: from - index,
    }));

  it('are judged of a group and of those above it, from history that a feed hands over', async () => {
    const { push, judge, outcome, health, get } = await setUp();
    await push([{ daysAgo: 200 }, ...daily(20, 0)]);
    await judge();
    expect(await outcome()).toMatchObject({
      status: 'pass',
      evidence: [
        { seenText: '1.6 pages', wantedText: 'at most 2 pages' },
        { seenText: '0.5 pages' },
      ],
    });
    expect(await outcome(PAYMENTS, 'our-pages-shared')).toMatchObject({
      status: 'fail',
      evidence: expect.arrayContaining([
        expect.objectContaining({ seenText: '100 %' }),
        expect.objectContaining({ seenText: '2 people' }),
      ]),
    });
    expect(await outcome('entities/group/default/finance')).toMatchObject({
      status: 'pass',
    });
    expect(await health()).toMatchObject({ state: 'ok' });

    await push(daily(40, 20));
    await judge();
    expect(await outcome()).toMatchObject({
      status: 'fail',
      evidence: [{ seenText: '3.2 pages' }, {}],
    });
    const { body } = await get(`${PAYMENTS}/facts`).expect(200);
    expect(body.facts).toContainEqual(
      expect.objectContaining({
        fact: 'pages/top-responder-share',
        value: 100,
        kind: 'outcome',
      }),
    );
    expect(JSON.stringify(body)).not.toContain('ada');
  });

  it('have no verdict after 27 days, and one a day later', async () => {
    const { push, judge, outcome, reportOf, time } = await setUp();
    await push([{ daysAgo: 27 }]);
    await judge();
    expect(await outcome()).toMatchObject({
      status: 'unknown',
      reason: 'not-yet',
    });
    expect((await reportOf()).level).not.toBe('bearable');
    time.advance(DAY + HOUR);
    await judge();
    expect(await outcome()).toMatchObject({ status: 'pass' });
  });

  it('stand outside every score while no feed tells of incidents, and nothing looks broken', async () => {
    const { judge, reportOf, health } = await setUp();
    await judge();
    const { score, level, results } = await reportOf();
    expect({ score, level }).toEqual({ score: null, level: 'unjudged' });
    expect(results.map(({ standing }) => standing)).toEqual([
      'unconnected',
      'unconnected',
    ]);
    const shown = await health();
    expect(shown).toMatchObject({ state: 'silent' });
    expect(shown).not.toHaveProperty('failure');
  });

  it('are no verdict on a group that owns nothing', async () => {
    const { push, judge, outcome } = await setUp();
    await push([{ daysAgo: 200 }]);
    await judge();
    expect(await outcome('entities/group/default/idle')).toMatchObject({
      status: 'unknown',
      reason: 'unmapped',
    });
  });

  it('keep their verdict while a feed that asks for incidents is behind, and the platform is told', async () => {
    const { push, judge, outcome, health, feed, time } = await setUp();
    feed.until = time.instant;
    await push([{ daysAgo: 200 }]);
    await judge();
    time.advance(2 * HOUR);
    await judge();
    const message = `Pager told of incidents until ${feed.until}; what happened since is not known`;
    expect(await outcome()).toMatchObject({
      status: 'pass',
      evidence: [{ held: { message } }, { held: { message } }],
    });
    expect(await health()).toMatchObject({
      state: 'failing',
      failure: { message },
    });
  });
});
