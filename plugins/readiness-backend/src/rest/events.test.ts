import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import request from 'supertest';
import { gzipSync } from 'node:zlib';
import {
  describeReadiness,
  LEDGER,
  statusOf,
} from '../__testUtils__/describeReadiness';
import { TestReadiness } from '../__testUtils__/startReadiness';
import { cdEvent, cdEventNames } from '../events/__testUtils__/cdevents';

const deployment = (version: string, more: JsonObject = {}) => ({
  type: 'deployment',
  entity: 'component:default/ledger',
  environment: 'production',
  status: 'succeeded',
  version,
  at: '2026-11-20T09:00:00Z',
  ...more,
});

const cloudEvent = (name: string) => ({
  specversion: '1.0',
  id: `event-of-${name}`,
  source: '/event/source/123',
  type: `dev.cdevents.${name}.0.3.0`,
  data: cdEvent(name),
});

/** As a pipeline calls. */
function post({ server }: TestReadiness, type = 'application/json') {
  return request(server)
    .post('/api/readiness/v1/events')
    .set('Authorization', mockCredentials.service.header())
    .set('Content-Type', type);
}

const text = JSON.stringify;

/** Looks every now and then, for up to half a minute, and answers what it saw last. */
async function until<T>(look: () => Promise<T>, wanted: T): Promise<T> {
  for (let seconds = 0; seconds < 30; seconds += 0.5) {
    if ((await look()) === wanted) return wanted;
    await new Promise(resolve => setTimeout(resolve, 500));
  }
  return look();
}

describeReadiness('pushing events', ['SQLITE_3'], getBench => {
  it('takes every form, with whatever parameters of the media type', async () => {
    const readiness = await getBench().start();
    await readiness.synchronise();
    const forms: [string, unknown][] = [
      ['application/json', deployment('1')],
      ['application/json; charset=utf-8', [deployment('2')]],
      ['application/cloudevents+json', cloudEvent('service.deployed')],
      [
        'application/cloudevents+json; charset=UTF-8',
        cloudEvent('service.upgraded'),
      ],
      [
        'application/cloudevents-batch+json;charset=utf-8',
        [cloudEvent('incident.detected')],
      ],
      ['application/json', cdEvent('incident.resolved')],
      ['application/cdevents+json', cdEvent('service.removed')],
    ];
    const statuses = [];
    for (const [type, body] of forms) {
      const answer = await post(readiness, type).send(text(body)).expect(200);
      statuses.push(...answer.body.verdicts);
    }
    expect(statuses.map(({ status }) => status)).toEqual([
      'taken',
      'taken',
      'unmatched',
      'unmatched',
      'unmatched',
      'unmatched',
      'unmatched',
    ]);
    expect(statuses[0]).toEqual({
      status: 'taken',
      type: 'deployment',
      entityRef: 'component:default/ledger',
      matchedBy: expect.stringMatching(/\w/),
    });
  });

  it('takes CloudEvents in the binary form, and what is packed', async () => {
    const readiness = await getBench().start();
    await readiness.synchronise();
    const push = post(readiness, 'application/cdevents+json')
      .set('ce-specversion', '1.0')
      .set('ce-id', 'event-7')
      .set('ce-source', '/jenkins/payments')
      .set('ce-type', 'dev.cdevents.service.deployed.0.3.0')
      .send(text(cdEvent('service.deployed')));
    expect((await push.expect(200)).body.verdicts).toMatchObject([
      { status: 'unmatched', id: 'event-7' },
    ]);
    const packed = post(readiness)
      .set('Content-Encoding', 'gzip')
      .serialize(body => body)
      .send(gzipSync(text(deployment('1'))) as unknown as object);
    expect((await packed.expect(200)).body.verdicts).toMatchObject([
      { status: 'taken' },
    ]);
  });

  it('answers every type of CDEvents, and absorbs repeats', async () => {
    const readiness = await getBench().start();
    await readiness.synchronise();
    const batch = cdEventNames.map(cloudEvent);
    const push = () =>
      post(readiness, 'application/cloudevents-batch+json').send(text(batch));
    const { verdicts } = (await push().expect(200)).body;
    expect(verdicts).toHaveLength(cdEventNames.length);
    const statuses = new Set(
      verdicts.map(({ status }: { status: string }) => status),
    );
    expect([...statuses].sort()).toEqual(['ignored', 'unmatched']);
    const again = (await push().expect(200)).body.verdicts;
    const others = (all: { status: string }[], status: string) =>
      all.filter(one => one.status !== status);
    expect(others(again, 'repeat')).toEqual(others(verdicts, 'unmatched'));
  });

  it('loses no event because of another', async () => {
    const readiness = await getBench().start();
    await readiness.synchronise();
    const { body } = await post(readiness)
      .send(
        text([
          deployment('1'),
          'nonsense',
          deployment('2', { at: 'yesterday' }),
          cdEvent('ticket.closed'),
          deployment('3', { entity: 'component:default/nobody' }),
          deployment('1'),
        ]),
      )
      .expect(200);
    expect(body.verdicts).toMatchObject([
      { status: 'taken' },
      { status: 'refused', path: '' },
      { status: 'refused', path: 'at' },
      { status: 'ignored', type: 'dev.cdevents.ticket.closed.0.3.0' },
      { status: 'unmatched', message: expect.stringContaining('nobody') },
      { status: 'repeat' },
    ]);
  });

  it('says where a body is malformed, and bounds it', async () => {
    const readiness = await getBench().start();
    const malformed = await post(readiness)
      .send('{\n  "type": deployment }')
      .expect(400);
    expect(malformed.body.error.message).toMatch(/line 2, column 11/);
    const many = Array(501).fill(deployment('1'));
    const tooMany = await post(readiness).send(text(many)).expect(400);
    expect(tooMany.body.error.message).toMatch(/At most 500 events at once/);
    const large = text([deployment('1', { link: 'x'.repeat(5_300_000) })]);
    await post(readiness).send(large).expect(413);
    const plain = await post(readiness, 'text/plain').send('hi').expect(400);
    expect(plain.body.error.message).toMatch(
      /Content-Type .*cloudevents\+json/,
    );
  });

  it('moves a verdict within seconds, by a deployment alone', async () => {
    const readiness = await getBench().start();
    await readiness.synchronise();
    const seen = async () =>
      statusOf(
        (await readiness.get(`${LEDGER}/reports`)).body,
        'deploys-mapped',
      );
    expect(await seen()).not.toBe('pass');
    await post(readiness)
      .send(text(deployment('1')))
      .expect(200);
    await expect(until(seen, 'pass')).resolves.toBe('pass');
  });

  it('is for services with the permission, and audited with counts', async () => {
    const auditor = mockServices.auditor.mock();
    const success = jest.fn();
    const fail = jest.fn();
    auditor.createEvent.mockResolvedValue({ success, fail });
    const readiness = await getBench().start({
      features: [auditor.factory],
    });
    await readiness.synchronise();
    await readiness.post('events').send(deployment('1')).expect(403);
    expect(fail).toHaveBeenCalledTimes(1);
    await post(readiness)
      .send(text([deployment('1'), 'nonsense']))
      .expect(200);
    expect(auditor.createEvent).toHaveBeenLastCalledWith(
      expect.objectContaining({ eventId: 'events-push' }),
    );
    expect(success).toHaveBeenLastCalledWith({
      meta: { taken: 1, unmatched: 0, repeat: 0, ignored: 0, refused: 1 },
    });
    const denied = await getBench().start({
      denied: ['readiness.events.push'],
    });
    await post(denied)
      .send(text(deployment('1')))
      .expect(403);
  });
});
