import { Knex } from 'knex';
import { Stores } from '../Stores';
import { assertSupportedClient } from './client';
import { KnexBookmarkStore } from './KnexBookmarkStore';
import { KnexAlarmStore } from './KnexAlarmStore';
import { KnexCollectorRunStore } from './KnexCollectorRunStore';
import { KnexDefinitionLayerStore } from './KnexDefinitionLayerStore';
import { KnexDefinitionStore } from './KnexDefinitionStore';
import { KnexDeliveryStore } from './KnexDeliveryStore';
import { KnexEntityStore } from './KnexEntityStore';
import { KnexFactStore } from './KnexFactStore';
import { KnexLinkStore } from './KnexLinkStore';
import { KnexOwnFactStore } from './KnexOwnFactStore';
import { KnexGroupStore } from './KnexGroupStore';
import { KnexReportSearch } from './KnexReportSearch';
import { KnexProgressStore } from './KnexProgressStore';
import { KnexProjectionStore } from './KnexProjectionStore';
import { KnexReportStore } from './KnexReportStore';
import { KnexScopeStore } from './KnexScopeStore';

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
    deliveries: new KnexDeliveryStore(knex),
    alarms: new KnexAlarmStore(knex),
    bookmarks: new KnexBookmarkStore(knex),
    groups: new KnexGroupStore(knex),
    progress: new KnexProgressStore(knex),
    projection: new KnexProjectionStore(knex),
    reports: new KnexReportStore(knex),
    reportSearch: new KnexReportSearch(knex),
    scopes: new KnexScopeStore(knex),
    definitions: new KnexDefinitionStore(knex),
    definitionLayers: new KnexDefinitionLayerStore(knex),
  };
}
