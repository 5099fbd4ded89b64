import { mockCredentials } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import request from 'supertest';
import { describeReadiness, LEDGER } from '../__testUtils__/describeReadiness';
import { DAY } from '../__testUtils__/TestClock';

const entity = 'component:default/ledger';

const deployment = {
  ...{ type: 'deployment', entity, environment: 'production' },
  ...{ version: '1.7', status: 'succeeded', at: '2026-11-20T09:00:00Z' },
};

/** Which that deployment caused, as far as the pager can tell. */
const incident = {
  ...{ type: 'incident', entity, id: 'INC-1', title: 'Checkout is down' },
  ...{ causedBy: '1.7', status: 'detected', at: '2026-11-20T09:10:00Z' },
};

describeReadiness('incidents that nobody resolves', ['SQLITE_3'], getBench => {
  it('stop deployments until nothing was heard of them for the days that are configured', async () => {
    const { time, start } = getBench();
    const readiness = await start({
      config: { deployments: { incidentSilenceDays: 3 } },
    });
    await readiness.synchronise();
    const push = (...events: JsonObject[]) =>
      request(readiness.server)
        .post('/api/readiness/v1/events')
        .set('Authorization', mockCredentials.service.header())
        .send(events)
        .expect(200);
    const stops = async () => {
      const { body } = await readiness.get(`${LEDGER}/deploy-now`).expect(200);
      const all: { code: string; answer: string }[] = body.reasons;
      const found = all.filter(({ code }) => /incident|failed/.test(code));
      return found.map(({ code, answer }) => `${code}: ${answer}`);
    };
    const stopping = [
      'incident-open: not-now',
      'failed-deployment-open: not-now',
    ];
    await push(deployment, incident);
    expect(await stops()).toEqual(stopping);
    time.advance(2 * DAY);
    const acknowledged = {
      ...incident,
      status: 'acknowledged',
      at: '2026-11-22T09:20:00Z',
    };
    await push(acknowledged);
    time.advance(2 * DAY);
    expect(await stops()).toEqual(stopping);
    time.advance(2 * DAY);
    expect(await stops()).toEqual(['incident-silent: with-care']);
    const resolved = { ...incident, status: 'resolved' };
    await push({ ...resolved, at: '2026-11-26T08:00:00Z' });
    expect(await stops()).toEqual([]);
  });
});
