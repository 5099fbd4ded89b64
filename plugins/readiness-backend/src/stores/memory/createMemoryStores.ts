import { Stores } from '../Stores';
import { MemoryCollectorRunStore } from './MemoryCollectorRunStore';
import { MemoryDefinitionLayerStore } from './MemoryDefinitionLayerStore';
import { MemoryDefinitionStore } from './MemoryDefinitionStore';
import { MemoryEntityStore } from './MemoryEntityStore';
import { MemoryFactStore } from './MemoryFactStore';
import { MemoryLinkStore } from './MemoryLinkStore';
import { MemoryOwnFactStore } from './MemoryOwnFactStore';
import { MemoryReportStore } from './MemoryReportStore';
import { MemoryTables } from './tables';

/** Stores that keep everything in memory: the twin of the database for tests and replays. */
export function createMemoryStores(tables = new MemoryTables()): Stores {
  return {
    entities: new MemoryEntityStore(tables),
    facts: new MemoryFactStore(tables),
    collectorRuns: new MemoryCollectorRunStore(tables),
    links: new MemoryLinkStore(tables),
    ownFacts: new MemoryOwnFactStore(tables),
    reports: new MemoryReportStore(tables),
    definitions: new MemoryDefinitionStore(tables),
    definitionLayers: new MemoryDefinitionLayerStore(tables),
  };
}
