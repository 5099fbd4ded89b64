import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import request from 'supertest';
import { describeReadiness, LEDGER } from '../__testUtils__/describeReadiness';

jest.setTimeout(60_000);

const PATHS = ['reports', 'facts', 'history'];

describeReadiness('access', ['SQLITE_3'], getBench => {
  it('answers alike for what is hidden and for what does not exist', async () => {
    const denied = ['component:default/ledger'];
    const { get, post, synchronise } = await getBench().start({ denied });
    await synchronise();

    for (const path of PATHS) {
      const hidden = await get(`${LEDGER}/${path}`).expect(404);
      const unknown = await get(`entities/component/default/nothing/${path}`);
      expect(unknown.status).toBe(404);
      expect(hidden.body.error.name).toBe('NotFoundError');
      expect(hidden.body.error.message.replace('ledger', 'nothing')).toBe(
        unknown.body.error.message,
      );
    }
    await post(`${LEDGER}/check-now`).expect(404);
    await get('entities/component/default/orphan/reports').expect(200);
  });

  it('needs its own permission to ask the sources', async () => {
    const denied = ['readiness.entity.check'];
    const { get, post, synchronise } = await getBench().start({ denied });
    await synchronise();

    await get(`${LEDGER}/reports`).expect(200);
    const { body } = await post(`${LEDGER}/check-now`).expect(403);
    expect(body.error.name).toBe('NotAllowedError');
  });

  it('writes to the audit log which entity was checked, and how that went', async () => {
    const auditor = mockServices.auditor.mock();
    const success = jest.fn();
    const fail = jest.fn();
    auditor.createEvent.mockResolvedValue({ success, fail });
    const { post, synchronise } = await getBench().start({
      features: [auditor.factory],
    });
    await synchronise();

    await post(`${LEDGER}/check-now`).expect(200);
    expect(auditor.createEvent).toHaveBeenLastCalledWith(
      expect.objectContaining({
        eventId: 'entity-check',
        meta: { entityRef: 'component:default/ledger' },
      }),
    );
    expect(success).toHaveBeenCalledTimes(1);
    await post('entities/component/default/nobody/check-now').expect(404);
    expect(fail).toHaveBeenCalledTimes(1);
  });

  it('lets other services read, and nobody without credentials', async () => {
    const { server, synchronise } = await getBench().start();
    await synchronise();
    const ask = (header: string) =>
      request(server)
        .get(`/api/readiness/v1/${LEDGER}/reports`)
        .set('Authorization', header);

    expect((await ask(mockCredentials.service.header())).status).toBe(200);
    expect((await ask(mockCredentials.none.header())).status).toBe(401);
    expect((await ask(mockCredentials.user.invalidHeader())).status).toBe(401);
  });
});
