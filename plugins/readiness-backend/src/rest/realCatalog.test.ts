import {
  coreServices,
  createBackendModule,
  createServiceFactory,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import request from 'supertest';
import {
  COUNTS,
  LIST,
  listCatalog,
  namesOf,
  ownedBy,
} from '../__testUtils__/listCatalog';
import { ManualScheduler } from '../__testUtils__/ManualScheduler';
import { userRefOf } from '../__testUtils__/FakeCatalog';
import { createReadinessPlugin } from '../plugin';

jest.setTimeout(120_000);

const ADA = 'user:default/ada';
const LOCATION = 'test:somewhere';

/** As a provider hands them over: the catalog gives the uid. */
function provided(): Entity[] {
  return listCatalog().map(entity => {
    const { uid: _uid, ...metadata } = entity.metadata;
    const annotations = {
      ...metadata.annotations,
      'backstage.io/managed-by-location': LOCATION,
      'backstage.io/managed-by-origin-location': LOCATION,
    };
    return { ...entity, metadata: { ...metadata, annotations } };
  });
}

const providerModule = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'test-entities',
  register({ registerInit }) {
    registerInit({
      deps: { processing: catalogProcessingExtensionPoint },
      async init({ processing }) {
        processing.addEntityProvider({
          getProviderName: () => 'test',
          connect: connection =>
            connection.applyMutation({
              type: 'full',
              entities: provided().map(entity => ({ entity })),
            }),
        });
      },
    });
  },
});

/** Ada may read what payments owns, services everything; who else asks is asked for nothing. */
const permissions: PermissionsService = {
  authorize: async requests =>
    requests.map(() => ({ result: AuthorizeResult.ALLOW })),
  authorizeConditional: async (requests, { credentials }) =>
    requests.map(({ permission }) =>
      permission.name === catalogEntityReadPermission.name &&
      userRefOf(credentials) === ADA
        ? {
            result: AuthorizeResult.CONDITIONAL,
            pluginId: 'catalog',
            resourceType: 'catalog-entity',
            conditions: ownedBy('group:default/payments'),
          }
        : { result: AuthorizeResult.ALLOW },
    ),
};

/** A database for each plugin, which is closed after the tests. */
const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const databaseFactory = createServiceFactory({
  service: coreServices.database,
  deps: {},
  factory() {
    const knex = databases.init('SQLITE_3');
    return { getClient: () => knex };
  },
});

describe('lists over the catalog of Backstage', () => {
  it('have what its own rules let the caller see', async () => {
    const scheduler = new ManualScheduler();
    const backend = await startTestBackend({
      features: [
        catalogPlugin,
        providerModule,
        createReadinessPlugin({ validateResponses: true }),
        scheduler.factory(),
        databaseFactory,
        mockServices.rootConfig.factory({
          data: {
            readiness: {
              links: { enabled: false },
              techdocs: { enabled: false },
            },
          },
        }),
        createServiceFactory({
          service: coreServices.permissions,
          deps: {},
          factory: () => permissions,
        }),
      ],
    });
    const get = (userRef: string, path: string) =>
      request(backend.server)
        .get(`/api/readiness/v1/${path}`)
        .set('Authorization', mockCredentials.user.header(userRef))
        .expect(200);

    try {
      // Without an owner the catalog does not take a component.
      const all = ['finder', 'indexer', 'refunds', 'shop', 'ledger'];
      let seen: string[] = [];
      // The catalog takes in what it is given in its own time.
      for (let tries = 0; tries < 60 && seen.length < all.length; tries++) {
        await new Promise(resolve => setTimeout(resolve, 500));
        await scheduler.run('readiness-synchronise');
        seen = namesOf(await get('user:default/bob', LIST));
      }
      expect(seen).toEqual(all);
      expect(namesOf(await get(ADA, LIST))).toEqual(['refunds', 'ledger']);
      expect((await get(ADA, COUNTS)).body.total).toBe(2);
      expect((await get('user:default/bob', COUNTS)).body.total).toBe(5);
    } finally {
      await backend.stop();
    }
  });
});
