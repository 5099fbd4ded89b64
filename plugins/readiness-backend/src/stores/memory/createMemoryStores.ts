import { Stores } from '../Stores';
import { MemoryBookmarkStore } from './MemoryBookmarkStore';
import { MemoryAlarmStore } from './MemoryAlarmStore';
import { MemoryCollectorRunStore } from './MemoryCollectorRunStore';
import { MemoryDefinitionLayerStore } from './MemoryDefinitionLayerStore';
import { MemoryDefinitionStore } from './MemoryDefinitionStore';
import { MemoryDeliveryStore } from './MemoryDeliveryStore';
import { MemoryEntityStore } from './MemoryEntityStore';
import { MemoryFactStore } from './MemoryFactStore';
import { MemoryLinkStore } from './MemoryLinkStore';
import { MemoryOwnFactStore } from './MemoryOwnFactStore';
import { MemoryGroupStore } from './MemoryGroupStore';
import { MemoryReportSearch } from './MemoryReportSearch';
import { MemoryProgressStore } from './MemoryProgressStore';
import { MemoryProjectionStore } from './MemoryProjectionStore';
import { MemoryReportStore } from './MemoryReportStore';
import { MemoryScopeStore } from './MemoryScopeStore';
import { MemoryTables } from './tables';

/** Stores that keep everything in memory: the twin of the database for tests and replays. */
export function createMemoryStores(tables = new MemoryTables()): Stores {
  return {
    entities: new MemoryEntityStore(tables),
    facts: new MemoryFactStore(tables),
    collectorRuns: new MemoryCollectorRunStore(tables),
    links: new MemoryLinkStore(tables),
    ownFacts: new MemoryOwnFactStore(tables),
    deliveries: new MemoryDeliveryStore(tables),
    alarms: new MemoryAlarmStore(tables),
    bookmarks: new MemoryBookmarkStore(tables),
    groups: new MemoryGroupStore(tables),
    progress: new MemoryProgressStore(tables),
    projection: new MemoryProjectionStore(tables),
    reports: new MemoryReportStore(tables),
    reportSearch: new MemoryReportSearch(tables),
    scopes: new MemoryScopeStore(tables),
    definitions: new MemoryDefinitionStore(tables),
    definitionLayers: new MemoryDefinitionLayerStore(tables),
  };
}
