import { Knex } from 'knex';
import { Stores } from '../Stores';
import { assertSupportedClient } from './client';
import { KnexCollectorRunStore } from './KnexCollectorRunStore';
import { KnexDefinitionLayerStore } from './KnexDefinitionLayerStore';
import { KnexDefinitionStore } from './KnexDefinitionStore';
import { KnexEntityStore } from './KnexEntityStore';
import { KnexFactStore } from './KnexFactStore';
import { KnexLinkStore } from './KnexLinkStore';
import { KnexOwnFactStore } from './KnexOwnFactStore';
import { KnexReportStore } from './KnexReportStore';

/**
 * Stores over a migrated database.
 *
 * @throws when it is neither PostgreSQL nor SQLite
 */
export function createKnexStores(knex: Knex): Stores {
  assertSupportedClient(knex);
  return {
    entities: new KnexEntityStore(knex),
    facts: new KnexFactStore(knex),
    collectorRuns: new KnexCollectorRunStore(knex),
    links: new KnexLinkStore(knex),
    ownFacts: new KnexOwnFactStore(knex),
    reports: new KnexReportStore(knex),
    definitions: new KnexDefinitionStore(knex),
    definitionLayers: new KnexDefinitionLayerStore(knex),
  };
}
