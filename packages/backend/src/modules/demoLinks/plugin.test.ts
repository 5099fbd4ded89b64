import { startTestBackend, TestBackend } from '@backstage/backend-test-utils';
import request from 'supertest';
import demoLinks from '.';

describe('the pages that the example catalog links', () => {
  let backend: TestBackend;
  beforeAll(async () => {
    backend = await startTestBackend({ features: [demoLinks] });
  });
  afterAll(() => backend.stop());

  const get = (path: string) =>
    request(backend.server).get(`/api/demo-links/${path}`);

  it('are open to anybody, and say something', async () => {
    const { text } = await get('runbooks/payments/ledger').expect(200);
    expect(text).toContain('<h1>Ledger runbook</h1>');
    expect(text.length).toBeGreaterThan(1000);
  });

  it('include one that says next to nothing', async () => {
    const { text } = await get('runbooks/payments/refunds-on-call').expect(200);
    expect(text.length).toBeLessThan(700);
  });

  it.each([
    ['runbooks/fulfilment/carriers', 404, {}],
    ['runbooks/mobile/bff', 503, { 'retry-after': '600' }],
    ['runbooks/search/api', 302, { location: '/api/demo-links/sign-in' }],
  ])(
    'include some that do not answer well: %s',
    async (path, status, headers) => {
      const response = await get(path);
      expect(response.status).toBe(status);
      expect(response.headers).toMatchObject(headers);
    },
  );
});
