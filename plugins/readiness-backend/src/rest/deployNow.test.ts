import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import request from 'supertest';
import { describeReadiness, LEDGER } from '../__testUtils__/describeReadiness';

const NEVER = ['alarms-unknown', 'deployments-unknown'];

const freezes = {
  sale: {
    from: '2020-01-01T00:00:00Z',
    to: '2099-01-01T00:00:00Z',
    reason: 'Our biggest sale',
    appliesTo: { 'metadata.name': 'ledger' },
  },
};

describeReadiness('deploy now', ['SQLITE_3'], getBench => {
  const started = async (options = {}) => {
    const backend = await getBench().start(options);
    await backend.synchronise();
    const ask = (query = '', entity = LEDGER) =>
      backend.get(`${entity}/deploy-now${query}`);
    return { ...backend, ask };
  };
  const codesOf = (body: any) =>
    body.reasons.map(({ code }: { code: string }) => code);

  it('cannot tell while neither alarms nor deployments were ever heard of', async () => {
    const { ask } = await started();
    const { body } = await ask().expect(200);
    expect(body).toMatchObject({
      entityRef: 'component:default/ledger',
      answer: 'cannot-tell',
    });
    expect(codesOf(body)).toEqual([
      ...NEVER,
      'rollback-never-exercised',
      'on-call-unknown',
    ]);
  });

  it('is not found for what nobody knows, or may not be seen', async () => {
    const denied = ['component:default/ledger'];
    const { ask } = await started({ denied });
    const nothing = 'entities/component/default/nothing';
    expect((await ask()).status).toBe(404);
    expect((await ask('', nothing)).status).toBe(404);
  });

  it('stops a pipeline only when asked to', async () => {
    const { ask } = await started();
    await ask('?enforce=true').expect(200);
    await ask('?strict=true').expect(200);
    const { body } = await ask('?enforce=true&strict=true').expect(409);
    expect(body.error).toMatchObject({
      name: 'ConflictError',
      message:
        'Cannot tell: No alarm source tells of this service; No deployment feed tells of this service',
    });
  });

  it('says why not now, and lets a fix pass, on the record', async () => {
    const auditor = mockServices.auditor.mock();
    const success = jest.fn();
    auditor.createEvent.mockResolvedValue({ success, fail: jest.fn() });
    const { ask } = await started({
      config: { deployments: { freezes } },
      features: [
        createServiceFactory({
          service: coreServices.auditor,
          deps: {},
          factory: () => auditor,
        }),
      ],
    });
    expect((await ask().expect(200)).body.answer).toBe('not-now');
    const { body } = await ask('?enforce=true').expect(409);
    expect(body.error.message).toMatch(/^Not now: .*Our biggest sale$/);
    expect(auditor.createEvent).not.toHaveBeenCalled();

    const fix = await ask('?enforce=true&intent=fix').expect(200);
    expect(fix.body.answer).toBe('with-care');
    expect(codesOf(fix.body)).toContain('freeze');
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'deploy-fix',
        meta: { entityRef: 'component:default/ledger' },
      }),
    );
    expect(success).toHaveBeenCalledWith({
      meta: expect.objectContaining({ answer: 'with-care' }),
    });
    // Of another entity the freeze is not.
    const other = await ask('', 'entities/component/default/orphan');
    expect(other.body.answer).toBe('cannot-tell');
  });

  it('follows what feeds push, at once', async () => {
    const { server, ask } = await started();
    const push = (status: string, version: string, at: string) =>
      request(server)
        .post('/api/readiness/v1/events')
        .set('Authorization', mockCredentials.service.header())
        .send({
          type: 'deployment',
          entity: 'component:default/ledger',
          environment: 'production',
          status,
          version,
          at,
        })
        .expect(200);
    const codes = async () => codesOf((await ask()).body);

    await push('succeeded', '1.0', '2026-11-19T10:00:00Z');
    expect(await codes()).not.toContain('deployments-unknown');
    await push('failed', '1.1', '2026-11-19T11:00:00Z');
    const { body } = await ask('?enforce=true').expect(409);
    expect(body.error.message).toBe(
      'Not now: The deployment of "1.1" failed, and nothing has recovered it',
    );
    await push('succeeded', '1.2', '2026-11-19T12:00:00Z');
    expect(await codes()).not.toContain('failed-deployment-open');
    expect((await ask('?enforce=true')).status).toBe(200);
  });

  it('refuses what it does not know', async () => {
    const { ask } = await started();
    expect((await ask('?intent=wish')).status).toBe(400);
    expect((await ask('?enforce=perhaps')).status).toBe(400);
  });

  it('does not start with a freeze that is wrong', async () => {
    const config = {
      deployments: { freezes: { sale: { ...freezes.sale, to: 'then' } } },
    };
    await expect(getBench().start({ config })).rejects.toThrow(
      /readiness\.deployments\.freezes\.sale\.to/,
    );
  });
});
