import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import catalogBackend from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { JsonObject } from '@backstage/types';
import readinessLabels from 'backstage-plugin-catalog-backend-module-readiness';
import readinessBackend from 'backstage-plugin-readiness-backend';
import { Knex } from 'knex';
import request from 'supertest';
import { closingDatabase } from '../../__testUtils__/closingDatabase';
import { ManualScheduler } from '../../__testUtils__/ManualScheduler';
import { settled } from './catalogWork';
import { eventually } from './eventually';
import { ExampleRepository, REPOSITORY } from './ExampleRepository';
import { Organisation, Staff } from './Organisation';

export interface PortalOptions {
  repository: ExampleRepository;
  staff?: Staff;
  /** Configuration beside that of the repository. */
  config?: JsonObject;
}

export const LABEL = 'readiness/production-readiness';
const FACET = `metadata.labels.${LABEL}`;

/** A catalog, the readiness backend and what stamps, all as they are; the test says when they do what. */
export async function startPortal(options: PortalOptions) {
  const scheduler = new ManualScheduler();
  const organisation = new Organisation(
    options.staff ?? { people: ['ada', 'bob'] },
  );
  const databases = new Map<string, Knex>();
  const backend = await startTestBackend({
    features: [
      catalogBackend,
      readinessBackend,
      readinessLabels,
      organisationModule(organisation),
      ...['catalog', 'readiness'].map(id => databaseModule(id, databases)),
      closingDatabase,
      scheduler.factory(),
      options.repository.reader(),
      mockServices.rootConfig.factory({
        data: {
          ...options.config,
          integrations: { github: [{ host: 'repository.example.org' }] },
          catalog: {
            // What shows in time shows because it was asked for.
            processingInterval: { hours: 1 },
            locations: [{ type: 'url', target: REPOSITORY }],
            rules: [{ allow: ['Component', 'System'] }],
          },
        },
      }),
    ],
  });
  const get = async (path: string) => {
    const { body } = await request(backend.server)
      .get(`/api/${path}`)
      .set('Authorization', mockCredentials.user.header())
      .expect(200);
    return body;
  };
  const database = (pluginId: string) => {
    const knex = databases.get(pluginId);
    if (!knex) throw new Error(`${pluginId} has no database`);
    return knex;
  };
  return {
    database,
    get,
    stop: () => backend.stop(),
    /** Until the catalog shows that these people, and no others, are the team. */
    async employ(people: string[]) {
      await organisation.employ(people);
      await eventually(async () => {
        const { relations = [] }: Entity = await get(
          'catalog/entities/by-name/group/default/payments',
        );
        const members = relations.filter(({ type }) => type === 'hasMember');
        expect(members).toHaveLength(people.length);
      });
    },
    /** Until the catalog shows so many components, and has nothing else to do. */
    async show(components: number) {
      await eventually(async () => {
        const { totalItems } = await get(
          'catalog/entities/by-query?filter=kind=component&limit=1',
        );
        expect(totalItems).toBe(components);
      });
      await settled(database('catalog'));
    },
    /** Readiness takes over the catalog and judges what is due. */
    judge: () => scheduler.run('readiness-synchronise'),
    /** The catalog asks readiness for what is new. */
    poll: () => scheduler.run('readiness-levels'),
    entity: (name: string): Promise<Entity> =>
      get(`catalog/entities/by-name/component/default/${name}`),
    /** How many entities are at each level, as the filter of the catalog counts them. */
    async counts(): Promise<Record<string, number>> {
      const { facets } = await get(`catalog/entity-facets?facet=${FACET}`);
      const counts: { value: string; count: number }[] = facets[FACET];
      return Object.fromEntries(counts.map(one => [one.value, one.count]));
    },
    /** Names of the entities at a level, in the order and number of pages that the catalog lists them. */
    async list(level: string, limit = 20): Promise<string[]> {
      const names: string[] = [];
      let query = `limit=${limit}&filter=${FACET}=${level}&orderField=metadata.name,asc`;
      while (query) {
        const { items, pageInfo } = await get(
          `catalog/entities/by-query?${query}`,
        );
        names.push(...items.map((item: Entity) => item.metadata.name));
        const { nextCursor } = pageInfo;
        query = nextCursor ? `cursor=${encodeURIComponent(nextCursor)}` : '';
      }
      return names;
    },
  };
}

export type Portal = Awaited<ReturnType<typeof startPortal>>;

function organisationModule(organisation: Organisation) {
  return createBackendModule({
    pluginId: 'catalog',
    moduleId: 'test-organisation',
    register({ registerInit }) {
      registerInit({
        deps: { catalog: catalogProcessingExtensionPoint },
        init: async ({ catalog }) => catalog.addEntityProvider(organisation),
      });
    },
  });
}

/** Lets the test look into the database of a plugin. */
function databaseModule(pluginId: string, databases: Map<string, Knex>) {
  return createBackendModule({
    pluginId,
    moduleId: 'test-database',
    register({ registerInit }) {
      registerInit({
        deps: { database: coreServices.database },
        async init({ database }) {
          databases.set(pluginId, await database.getClient());
        },
      });
    },
  });
}
