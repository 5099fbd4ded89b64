import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import {
  readinessDeliveryExtensionPoint,
  readinessOnCallExtensionPoint,
} from 'backstage-plugin-readiness-node';
import { PagerDutyClient } from './api/PagerDutyClient';
import { ServiceDirectory } from './api/ServiceDirectory';
import { readOptions } from './config';
import { IncidentFeed } from './incidents/IncidentFeed';
import { KeyedEntities } from './incidents/keyedEntities';
import { createPagerDutyOnCall } from './onCall/pagerDutyOnCall';

/**
 * Who is on call, and which incidents there were, from PagerDuty.
 *
 * @public
 */
export const readinessModulePagerDuty = createBackendModule({
  pluginId: 'readiness',
  moduleId: 'pagerduty',
  register({ registerInit }) {
    registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        delivery: readinessDeliveryExtensionPoint,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        onCall: readinessOnCallExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ config, delivery, logger, onCall, scheduler, ...services }) {
        const options = readOptions(config);
        if (!options) {
          logger.info(
            'PagerDuty is not asked: readiness.pagerDuty.apiToken is not set',
          );
          return;
        }
        const client = new PagerDutyClient(options);
        const directory = new ServiceDirectory(client);
        onCall.addSource(createPagerDutyOnCall(client, directory));
        if (!options.incidents) return;
        const { backfillDays, schedule } = options.incidents;
        const entities = new KeyedEntities({ ...services, directory });
        const feed = new IncidentFeed({
          client,
          logger,
          backfillDays,
          readEntities: abort => entities.read(abort),
        });
        feed.connect(delivery.addFeed(feed));
        const stopping = new AbortController();
        services.lifecycle.addShutdownHook(() => stopping.abort());
        await scheduler.scheduleTask({
          ...schedule,
          id: 'readiness-pagerduty-incidents',
          fn: abort =>
            feed.run(new Date(), AbortSignal.any([abort, stopping.signal])),
        });
      },
    });
  },
});
