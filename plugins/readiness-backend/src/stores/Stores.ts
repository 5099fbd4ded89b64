import { BookmarkStore } from './BookmarkStore';
import { AlarmStore } from './AlarmStore';
import { CollectorRunStore } from './CollectorRunStore';
import { DefinitionLayerStore } from './DefinitionLayerStore';
import { DefinitionStore } from './DefinitionStore';
import { DeliveryStore } from './DeliveryStore';
import { EntityStore } from './EntityStore';
import { FactStore } from './FactStore';
import { LinkStore } from './LinkStore';
import { OwnFactStore } from './OwnFactStore';
import { GroupStore } from './GroupStore';
import { ReportSearch } from './ReportSearch';
import { ProgressStore } from './ProgressStore';
import { ProjectionStore } from './ProjectionStore';
import { ReportStore } from './ReportStore';
import { ScopeStore } from './ScopeStore';

/** Every store, over one database or over one memory. */
export interface Stores {
  entities: EntityStore;
  facts: FactStore;
  collectorRuns: CollectorRunStore;
  links: LinkStore;
  ownFacts: OwnFactStore;
  deliveries: DeliveryStore;
  alarms: AlarmStore;
  bookmarks: BookmarkStore;
  groups: GroupStore;
  progress: ProgressStore;
  projection: ProjectionStore;
  reports: ReportStore;
  reportSearch: ReportSearch;
  scopes: ScopeStore;
  definitions: DefinitionStore;
  definitionLayers: DefinitionLayerStore;
}
