import { once } from 'node:events';
import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { ReadinessClient } from 'backstage-plugin-readiness-common';
import { serviceFetchApi } from './serviceFetchApi';

describe('serviceFetchApi', () => {
  let server: Server;
  let seen: { url?: string; authorization?: string }[];

  beforeEach(async () => {
    seen = [];
    server = createServer(({ url, headers }, response) => {
      seen.push({ url, authorization: headers.authorization });
      response.setHeader('Content-Type', 'application/json');
      response.end('{"cursor":"one.2","full":false,"entries":[]}');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });

  afterEach(async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  });

  function create() {
    const { port } = server.address() as AddressInfo;
    return serviceFetchApi({
      auth: mockServices.auth({ pluginId: 'catalog' }),
      discovery: mockServices.discovery.mock({
        getBaseUrl: async id => `http://127.0.0.1:${port}/api/${id}`,
      }),
    });
  }

  it('asks another plugin as this plugin', async () => {
    const client = new ReadinessClient({ fetchApi: create() });
    const answer = await client.getCatalogProjection('one.1');
    expect(answer).toMatchObject({ cursor: 'one.2' });
    await client.getCatalogProjection();
    const authorization = mockCredentials.service.header({
      onBehalfOf: mockCredentials.service('plugin:catalog'),
      targetPluginId: 'readiness',
    });
    expect(seen).toEqual([
      {
        url: '/api/readiness/v1/catalog-projection?since=one.1',
        authorization,
      },
      { url: '/api/readiness/v1/catalog-projection', authorization },
    ]);
  });

  it('asks nobody else', async () => {
    const { fetch } = create();
    await expect(fetch('https://example.com/')).rejects.toThrow('plugin://');
    expect(seen).toEqual([]);
  });
});
