import { CollectorRunStore } from './CollectorRunStore';
import { DefinitionLayerStore } from './DefinitionLayerStore';
import { DefinitionStore } from './DefinitionStore';
import { EntityStore } from './EntityStore';
import { FactStore } from './FactStore';
import { LinkStore } from './LinkStore';
import { OwnFactStore } from './OwnFactStore';
import { ReportStore } from './ReportStore';

/** Every store, over one database or over one memory. */
export interface Stores {
  entities: EntityStore;
  facts: FactStore;
  collectorRuns: CollectorRunStore;
  links: LinkStore;
  ownFacts: OwnFactStore;
  reports: ReportStore;
  definitions: DefinitionStore;
  definitionLayers: DefinitionLayerStore;
}
