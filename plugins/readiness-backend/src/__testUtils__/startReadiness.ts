import {
  BackendFeature,
  coreServices,
  createBackendModule,
  createServiceFactory,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  Collector,
  readinessCollectorsExtensionPoint,
} from 'backstage-plugin-readiness-node';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import request from 'supertest';
import { createReadinessPlugin } from '../plugin';
import { Clock } from '../util/clock';
import { FakeCatalog } from './FakeCatalog';
import { ManualScheduler } from './ManualScheduler';

export interface StartOptions {
  knex: Knex;
  catalog: FakeCatalog;
  clock?: Clock;
  collectors?: Collector[];
  /** Names of permissions, or entity refs, that are denied to users. */
  denied?: string[];
  /** Configuration under `readiness`; unless it says so, nothing asks the network. */
  config?: JsonObject;
  /** In place of what a test backend brings, or beside it. */
  features?: BackendFeature[];
}

const OFFLINE = { links: { enabled: false }, techdocs: { enabled: false } };

/** A backend with the whole plugin, whose scheduler and clock are the test's. */
export async function startReadiness(options: StartOptions) {
  const scheduler = new ManualScheduler();
  const backend = await startTestBackend({
    features: [
      createReadinessPlugin({
        clock: options.clock,
        // Every answer of every test is held against the contract.
        validateResponses: true,
      }),
      collectorsModule(options.collectors ?? []),
      scheduler.factory(),
      options.catalog.factory(),
      mockServices.rootConfig.factory({
        data: { readiness: { ...OFFLINE, ...options.config } },
      }),
      mockServices.database.factory({ knex: options.knex }),
      permissionsFactory(options.denied ?? []),
      ...(options.features ?? []),
    ],
  });
  const url = (path: string) => `/api/readiness/v1/${path}`;
  const { server } = backend;
  const header = mockCredentials.user.header();
  const service = mockCredentials.service.header();
  return {
    scheduler,
    server,
    stop: () => backend.stop(),
    get: (path: string) =>
      request(server).get(url(path)).set('Authorization', header),
    post: (path: string) =>
      request(server).post(url(path)).set('Authorization', header),
    /** As a service. */
    push: (body: object) =>
      request(server)
        .post(url('facts'))
        .set('Authorization', service)
        .send(body),
    /** As a service. */
    declare: (namespace: string, body: object) =>
      request(server)
        .put(url(`fact-namespaces/${namespace}`))
        .set('Authorization', service)
        .send(body),
    /** Takes over the catalog, asks the catalog's collectors, and judges. */
    synchronise: () => scheduler.run('readiness-synchronise'),
  };
}

export type TestReadiness = Awaited<ReturnType<typeof startReadiness>>;

function collectorsModule(collectors: Collector[]) {
  return createBackendModule({
    pluginId: 'readiness',
    moduleId: 'test-collectors',
    register({ registerInit }) {
      registerInit({
        deps: { registry: readinessCollectorsExtensionPoint },
        async init({ registry }) {
          collectors.forEach(collector => registry.addCollector(collector));
        },
      });
    },
  });
}

function permissionsFactory(denied: readonly string[]) {
  const decide = (...names: (string | undefined)[]) =>
    names.some(name => name && denied.includes(name))
      ? AuthorizeResult.DENY
      : AuthorizeResult.ALLOW;
  const service: PermissionsService = {
    authorize: async requests =>
      requests.map(({ permission, ...rest }) => ({
        result: decide(
          permission.name,
          'resourceRef' in rest ? rest.resourceRef : undefined,
        ),
      })),
    authorizeConditional: async requests =>
      requests.map(({ permission }) => ({ result: decide(permission.name) })),
  };
  return createServiceFactory({
    service: coreServices.permissions,
    deps: {},
    factory: () => service,
  });
}
