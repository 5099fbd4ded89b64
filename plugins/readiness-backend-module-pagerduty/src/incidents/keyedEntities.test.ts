import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { PagerDutyServer, TOKEN } from '../__testUtils__/PagerDutyServer';
import { service } from '../__testUtils__/samples';
import { PagerDutyClient } from '../api/PagerDutyClient';
import { ServiceDirectory } from '../api/ServiceDirectory';
import { KeyedEntities } from './keyedEntities';

const component = (name: string, annotations: Record<string, string>) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, annotations },
});
const keyed = (name: string, key: string) =>
  component(name, { 'pagerduty.com/integration-key': key });

const server = new PagerDutyServer();
let client: PagerDutyClient;

beforeAll(async () => {
  server.services = ['one', 'two', 'both'].map(key =>
    service(`P-${key}`, { integrations: [{ integration_key: key }] }),
  );
  const baseUrl = await server.start();
  client = new PagerDutyClient({ apiToken: TOKEN, baseUrl });
});

afterAll(() => server.stop());

it('knows whose a service is that one entity names by a key', async () => {
  const catalog = catalogServiceMock({
    entities: [
      keyed('payments', 'one'),
      component('orders', {
        'pagerduty.com/service-id': 'P-two',
        'pagerduty.com/integration-key': 'two',
      }),
      keyed('shop', 'both'),
      keyed('basket', 'both'),
      keyed('legacy', 'unknown'),
      component('docs', {}),
    ],
  });
  const entities = new KeyedEntities({
    catalog,
    auth: mockServices.auth(),
    directory: new ServiceDirectory(client),
  });
  const entityOf = await entities.read(new AbortController().signal);
  expect(entityOf('P-one')).toBe('component:default/payments');
  // Those that name it by id are found by that annotation.
  expect(entityOf('P-two')).toBeUndefined();
  expect(entityOf('P-both')).toBeUndefined();
});
