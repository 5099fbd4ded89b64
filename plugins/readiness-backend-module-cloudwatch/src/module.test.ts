import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  AlarmReader,
  AlarmSource,
  readinessAlarmsExtensionPoint,
} from 'backstage-plugin-readiness-node';
import module from './index';

/** What the module brings to a readiness backend that has this configuration. */
async function brought(cloudwatch: object) {
  const sources: AlarmSource[] = [];
  const readers: AlarmReader[] = [];
  const readiness = createBackendPlugin({
    pluginId: 'readiness',
    register(env) {
      env.registerExtensionPoint(readinessAlarmsExtensionPoint, {
        addSource: source => sources.push(source),
        addReader: reader => readers.push(reader),
      });
      env.registerInit({ deps: {}, async init() {} });
    },
  });
  const data = { readiness: { cloudwatch } } as {};
  const backend = await startTestBackend({
    features: [readiness, module, mockServices.rootConfig.factory({ data })],
  });
  await backend.stop();
  return {
    sources: sources.map(({ id, title }) => ({ id, title })),
    readers: readers.map(({ id }) => id),
  };
}

describe('The module of CloudWatch', () => {
  it('only understands what is pushed where no account is configured', async () => {
    expect(await brought({})).toEqual({
      sources: [],
      readers: ['eventbridge'],
    });
  });

  it('brings a source for each region of each account', async () => {
    const { sources } = await brought({
      accounts: {
        payments: { regions: ['eu-west-1', 'us-east-1'] },
        shop: {
          accountId: '123456789012',
          regions: ['eu-west-1'],
          title: 'Shop AWS',
        },
      },
    });
    expect(sources).toEqual([
      {
        id: 'cloudwatch-payments-eu-west-1',
        title: 'CloudWatch payments eu-west-1',
      },
      {
        id: 'cloudwatch-payments-us-east-1',
        title: 'CloudWatch payments us-east-1',
      },
      { id: 'cloudwatch-shop-eu-west-1', title: 'Shop AWS eu-west-1' },
    ]);
  });

  it('does not start with a configuration that cannot work', async () => {
    await expect(
      brought({ accounts: { payments: { regions: [] } } }),
    ).rejects.toThrow(
      "readiness.cloudwatch.accounts.payments.regions: must name at least one region; for example payments: { accountId: '123456789012', regions: ['eu-west-1'] }",
    );
  });
});
