import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  DefaultGithubCredentialsProvider,
  ScmIntegrations,
} from '@backstage/integration';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { readinessDeliveryExtensionPoint } from 'backstage-plugin-readiness-node';
import { GithubFeed } from './GithubFeed';
import { Accounts } from './pull/Accounts';
import { Puller } from './pull/Puller';
import { readGithubOptions } from './readGithubOptions';
import { KnexProgressStore } from './stores/KnexProgressStore';
import { migrate } from './stores/migrate';
import { assertSigned } from './webhooks/assertSigned';
import { followWebhooks } from './webhooks/followWebhooks';

/**
 * Tells readiness of deployments, merged changes and releases on GitHub: what webhooks say as it happens, and
 * what they leave out or lost by asking.
 *
 * @public
 */
export const readinessModuleGithub = createBackendModule({
  pluginId: 'readiness',
  moduleId: 'github',
  register({ registerInit }) {
    registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        delivery: readinessDeliveryExtensionPoint,
        events: eventsServiceRef,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ config, database, delivery, scheduler, ...services }) {
        assertSigned(config);
        const options = readGithubOptions(config);
        const integrations = ScmIntegrations.fromConfig(config);
        const isGithub = (host: string) =>
          integrations.github.byHost(host) !== undefined;
        await migrate(database);
        const store = new KnexProgressStore(await database.getClient());
        const clock = Date.now;
        const common = { ...services, ...options, clock, isGithub, store };
        const sink = delivery.addFeed(new GithubFeed(common));
        await followWebhooks({ ...common, sink });
        if (!options.pull) return;
        const accounts = new Accounts({
          ...common,
          configOf: host => integrations.github.byHost(host)?.config,
          credentials:
            DefaultGithubCredentialsProvider.fromIntegrations(integrations),
        });
        const puller = new Puller({ ...common, sink, accounts });
        const stopping = new AbortController();
        services.lifecycle.addShutdownHook(() => stopping.abort());
        await scheduler.scheduleTask({
          ...options.schedule,
          id: 'readiness-github',
          scope: 'global',
          fn: abort => puller.run(AbortSignal.any([abort, stopping.signal])),
        });
      },
    });
  },
});
