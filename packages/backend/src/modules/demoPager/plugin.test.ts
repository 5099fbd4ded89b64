import { startTestBackend, TestBackend } from '@backstage/backend-test-utils';
import request from 'supertest';
import demoPager from '.';

describe('who is on call in the example company', () => {
  let backend: TestBackend;
  beforeAll(async () => {
    backend = await startTestBackend({ features: [demoPager] });
  });
  afterAll(() => backend.stop());

  const get = async (path: string) => {
    const { body } = await request(backend.server).get(
      `/api/demo-pager${path}`,
    );
    return body;
  };

  it('is told of the services that are asked about, and of no other', async () => {
    const { oncalls } = await get('/oncalls?escalation_policy_ids[]=ELEDGER');
    expect(oncalls).toHaveLength(1);
    const [{ user, start, end }] = oncalls;
    expect(user.summary).toMatch(/^(Elif|Oscar|Ruth) /);
    expect(Date.parse(start)).toBeLessThanOrEqual(Date.now());
    expect(Date.parse(end)).toBeGreaterThan(Date.now());
  });

  it('is nobody where the rota is empty', async () => {
    const { service } = await get('/services/PTAXENG');
    const { id } = service.escalation_policy;
    const { oncalls } = await get(`/oncalls?escalation_policy_ids[]=${id}`);
    expect(oncalls).toEqual([]);
  });

  it('is found by an integration key too', async () => {
    const { services } = await get('/services?query=example-integration-key');
    expect(services).toMatchObject([{ id: 'PGATEWY' }]);
    expect((await get('/services?query=another')).services).toEqual([]);
  });
});
