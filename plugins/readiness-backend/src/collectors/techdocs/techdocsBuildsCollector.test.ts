import { mockServices } from '@backstage/backend-test-utils';
import {
  absent,
  collectorContract,
  failed,
  present,
} from 'backstage-plugin-readiness-node';
import { component } from '../../__testUtils__/entities';
import { collected } from '../__testUtils__/collected';
import { LocalServer } from '../links/__testUtils__/LocalServer';
import { TechdocsClient } from './TechdocsClient';
import { createTechdocsBuildsCollector } from './techdocsBuildsCollector';

const FACT = 'techdocs-builds/built-at';
const BUILT = Date.parse('2026-11-01T08:00:00.000Z');
const OWN = { annotations: { 'backstage.io/techdocs-ref': 'dir:.' } };
const OTHERS = {
  annotations: { 'backstage.io/techdocs-entity': 'system:default/money' },
};
const ENTITIES = [
  component('ledger', OWN),
  component('gateway', OTHERS),
  component('none'),
];

describe('when TechDocs last built the docs', () => {
  let server: LocalServer;
  let answer: [status: number, body?: object];
  beforeAll(async () => {
    server = await new LocalServer((_, response) => {
      const [status, body] = answer;
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(body && JSON.stringify(body));
    }).start();
  });
  beforeEach(() => {
    answer = [200, { build_timestamp: BUILT, site_name: 'Ledger' }];
  });
  afterAll(() => server.stop());

  const create = (techdocs = {}) =>
    createTechdocsBuildsCollector(
      new TechdocsClient({
        auth: mockServices.auth(),
        discovery: mockServices.discovery.mock({
          getBaseUrl: async () => server.url('/api/techdocs', '127.0.0.1'),
        }),
        rootConfig: mockServices.rootConfig({ data: { techdocs } }),
      }),
    );
  const said = async (collector = create()) =>
    (await collected(collector, [component('ledger', OWN)])).facts.ledger[FACT];

  it('is what its metadata say, of the docs that the entity has', async () => {
    const { facts } = await collected(create(), ENTITIES);
    const built = present('2026-11-01T08:00:00.000Z');
    expect(facts.ledger[FACT]).toEqual(built);
    expect(facts.gateway[FACT]).toEqual(built);
    expect(facts.none[FACT]).toEqual(absent('unmapped'));
    expect(server.asked.sort()).toEqual([
      '/api/techdocs/metadata/techdocs/default/Component/ledger',
      '/api/techdocs/metadata/techdocs/default/system/money',
    ]);
    expect(server.headers[0].authorization).toMatch(/^Bearer /);
  });

  it('is unknown where the local builder was not asked yet', async () => {
    answer = [404, { error: { name: 'NotFoundError' } }];
    expect(await said()).toMatchObject({ status: 'failed' });
    expect(await said(create({ builder: 'local' }))).toMatchObject({
      status: 'failed',
    });
  });

  it('is never, where a pipeline should have built them', async () => {
    answer = [404, { error: { name: 'NotFoundError' } }];
    expect(await said(create({ builder: 'external' }))).toEqual(absent());
  });

  it('is nothing that could be asked where TechDocs is not installed', async () => {
    answer = [404];
    expect(await said()).toEqual(absent('unmapped'));
  });

  it.each<[string, [number, object?]]>([
    ['is down', [503, {}]],
    ['says nothing of it', [200, {}]],
    ['says nonsense', [200, { build_timestamp: 'yesterday' }]],
  ])('failed when TechDocs %s', async (_, given) => {
    answer = given;
    expect(await said()).toEqual(failed(expect.any(String)));
  });

  it('keeps the collector contract', async () => {
    for (const { run } of collectorContract(create(), { entities: ENTITIES })) {
      await expect(run()).resolves.toBeUndefined();
    }
  });
});
