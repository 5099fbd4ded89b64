import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { readinessAlarmsExtensionPoint } from 'backstage-plugin-readiness-node';
import module from './index';

/** What the module brings to a readiness backend that has this configuration. */
async function brought(prometheus: JsonObject) {
  const ids: string[] = [];
  const readiness = createBackendPlugin({
    pluginId: 'readiness',
    register(env) {
      env.registerExtensionPoint(readinessAlarmsExtensionPoint, {
        addSource: ({ id }) => ids.push(id),
        addReader: ({ id }) => ids.push(id),
      });
      env.registerInit({ deps: {}, async init() {} });
    },
  });
  const data = { readiness: { prometheus } };
  const backend = await startTestBackend({
    features: [readiness, module, mockServices.rootConfig.factory({ data })],
  });
  await backend.stop();
  return ids;
}

describe('The module of Prometheus', () => {
  it('only understands what is pushed where no server is configured', async () => {
    expect(await brought({})).toEqual(['alertmanager']);
  });

  it('brings a source for each server', async () => {
    const servers = {
      'eu-1': { url: 'http://a' },
      'us-1': { url: 'http://b' },
    };
    expect(await brought({ servers })).toEqual([
      'prometheus-eu-1',
      'prometheus-us-1',
      'alertmanager',
    ]);
  });

  it('does not start with a configuration that cannot work', async () => {
    await expect(brought({ servers: { 'eu-1': {} } })).rejects.toThrow(
      'readiness.prometheus.servers.eu-1.url: it is missing',
    );
  });
});
