import { DatabaseManager } from '@backstage/backend-defaults/database';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';

const IN_MEMORY = mockServices.rootConfig({
  data: {
    backend: {
      database: { client: 'better-sqlite3', connection: ':memory:' },
    },
  },
});

/**
 * The platform's databases, in memory unless configured, closed when the backend stops. Its own service leaves
 * their pools open, and a process of tests with an open pool does not end.
 */
export const closingDatabase = createServiceFactory({
  service: coreServices.database,
  deps: {
    config: coreServices.rootConfig,
    lifecycle: coreServices.lifecycle,
    logger: coreServices.logger,
    plugin: coreServices.pluginMetadata,
    rootLifecycle: coreServices.rootLifecycle,
  },
  createRootContext: ({ config, rootLifecycle }) =>
    DatabaseManager.fromConfig(
      config.has('backend.database') ? config : IN_MEMORY,
      { rootLifecycle },
    ),
  factory({ lifecycle, logger, plugin, rootLifecycle }, manager) {
    const database = manager.forPlugin(plugin.getId(), { lifecycle, logger });
    let client: Promise<Knex> | undefined;
    rootLifecycle.addShutdownHook(async () => (await client)?.destroy());
    return {
      ...database,
      getClient() {
        client ??= database.getClient();
        return client;
      },
    };
  },
});
