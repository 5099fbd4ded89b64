import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  DeliveryFeed,
  readinessDeliveryExtensionPoint,
} from 'backstage-plugin-readiness-node';
import { describeReadiness, LEDGER } from './__testUtils__/describeReadiness';
import { MINUTE } from './__testUtils__/TestClock';
import { toInstant } from './util/clock';

function feedModule(feed: DeliveryFeed, now: () => number) {
  return createBackendModule({
    pluginId: 'readiness',
    moduleId: 'test-feed',
    register({ registerInit }) {
      registerInit({
        deps: { delivery: readinessDeliveryExtensionPoint },
        async init({ delivery }) {
          const sink = delivery.addFeed(feed);
          const at = toInstant(now());
          const event = {
            type: 'deployment' as const,
            source: 'github.com/acme',
            id: '1',
            deployment: '1',
            environment: 'production',
            step: 'succeeded' as const,
            at,
            subject: { entityRef: 'component:default/ledger' },
          };
          // Until the plugin has started nothing is answered.
          void sink.record([{ event }]);
        },
      });
    },
  });
}

describeReadiness('a feed that asks', ['SQLITE_3'], getBench => {
  it('is good for ten minutes to deploy by, and its notices are on the health page', async () => {
    const { start, time } = getBench();
    const asOf = toInstant(time.clock());
    const notice = {
      code: 'github-not-found',
      subject: 'github.com/acme',
      message: 'It is not there',
      since: asOf,
    };
    const feed: DeliveryFeed = {
      id: 'github',
      title: 'GitHub',
      tells: ['deployments'],
      completeUntil: async ({ metadata }) =>
        metadata.name === 'ledger' ? asOf : undefined,
      listNotices: async () => [notice],
    };
    const features = [feedModule(feed, time.clock)];
    const { get, synchronise } = await start({ features });
    await synchronise();
    const reasonOf = async (code: string) => {
      const { body } = await get(`${LEDGER}/deploy-now`).expect(200);
      return body.reasons.find((reason: any) => reason.code === code);
    };
    expect(await reasonOf('deployments-unknown')).toBeUndefined();

    time.advance(9 * MINUTE);
    expect(await reasonOf('deployments-old')).toBeUndefined();
    time.advance(2 * MINUTE);
    expect(await reasonOf('deployments-old')).toEqual({
      code: 'deployments-old',
      answer: 'cannot-tell',
      text: `What is known of deployments is from ${asOf}`,
      since: asOf,
    });

    const { body } = await get('health').expect(200);
    expect(body.notices).toEqual([{ ...notice, collector: 'github' }]);
  });
});
