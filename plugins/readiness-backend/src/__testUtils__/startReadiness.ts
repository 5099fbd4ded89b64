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
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  PermissionCondition,
  PermissionCriteria,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  Collector,
  readinessCollectorsExtensionPoint,
} from 'backstage-plugin-readiness-node';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import request from 'supertest';
import { createReadinessPlugin } from '../plugin';
import { Clock } from '../util/clock';
import { FakeCatalog, userRefOf } from './FakeCatalog';
import { ManualScheduler } from './ManualScheduler';

export interface StartOptions {
  knex: Knex;
  catalog: FakeCatalog;
  clock?: Clock;
  collectors?: Collector[];
  /** Names of permissions, or entity refs, that are denied to users. */
  denied?: string[];
  /** Under which conditions a user may read the catalog; asked at each decision. Services may always. */
  conditions?: (userRef: string) => ReadConditions;
  /** Configuration under `readiness`; unless it says so, nothing asks the network. */
  config?: JsonObject;
  /** As if the backend were of that version. */
  packageVersion?: string;
  /** In place of what a test backend brings, or beside it. */
  features?: BackendFeature[];
}

export type ReadConditions =
  | 'allow'
  | 'deny'
  | PermissionCriteria<PermissionCondition>;

const OFFLINE = { links: { enabled: false }, techdocs: { enabled: false } };

/** A backend with the whole plugin, whose scheduler and clock are the test's. */
export async function startReadiness(options: StartOptions) {
  const scheduler = new ManualScheduler();
  const rootConfig = mockServices.rootConfig(configOf(options.config));
  const backend = await startTestBackend({
    features: [
      createReadinessPlugin({
        clock: options.clock,
        packageVersion: options.packageVersion,
        standIns: options.collectors?.map(({ id }) => id),
        // Every answer of every test is held against the contract.
        validateResponses: true,
      }),
      collectorsModule(options.collectors ?? []),
      scheduler.factory(),
      options.catalog.factory(),
      createServiceFactory({
        service: coreServices.rootConfig,
        deps: {},
        factory: () => rootConfig,
      }),
      mockServices.database.factory({ knex: options.knex }),
      permissionsFactory(options),
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
    /** Another configuration under `readiness`, as when somebody edits the file while the backend runs. */
    reconfigure: async (config: JsonObject) => {
      rootConfig.update(configOf(config));
      // Readings take turns: after another one, the one that the change brought about is over.
      await scheduler.run('readiness-definitions');
    },
    get: (path: string) =>
      request(server).get(url(path)).set('Authorization', header),
    post: (path: string) =>
      request(server).post(url(path)).set('Authorization', header),
    getAs: (userRef: string, path: string) =>
      request(server)
        .get(url(path))
        .set('Authorization', mockCredentials.user.header(userRef)),
    getAsService: (path: string) =>
      request(server).get(url(path)).set('Authorization', service),
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

function configOf(config?: JsonObject) {
  return { data: { readiness: { ...OFFLINE, ...config } } };
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

function permissionsFactory({ denied = [], conditions }: StartOptions) {
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
    authorizeConditional: async (requests, { credentials }) =>
      requests.map(({ permission }) =>
        conditions && permission.name === catalogEntityReadPermission.name
          ? toDecision(conditions(userRefOf(credentials)))
          : { result: decide(permission.name) },
      ),
  };
  return createServiceFactory({
    service: coreServices.permissions,
    deps: {},
    factory: () => service,
  });
}

function toDecision(conditions: ReadConditions): PolicyDecision {
  if (conditions === 'allow') return { result: AuthorizeResult.ALLOW };
  if (conditions === 'deny') return { result: AuthorizeResult.DENY };
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'catalog',
    resourceType: 'catalog-entity',
    conditions,
  };
}
