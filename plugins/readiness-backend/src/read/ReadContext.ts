import { FactDefinition } from 'backstage-plugin-readiness-common';
import { Collector } from 'backstage-plugin-readiness-node';
import { ProjectedCategories } from '../definitions/projection/readProjectedCategories';
import { EntityAlarmsReader } from '../alarms/EntityAlarmsReader';
import { DeployNowSources } from '../delivery/deployNow/DeployNowSources';
import { DeliveryReader } from '../delivery/DeliveryReader';
import { Stores } from '../stores/Stores';
import { Clock } from '../util/clock';
import { DefinitionArchive } from './DefinitionArchive';
import { PushedNamespace } from './HealthContext';

/** What the read models read from. */
export interface ReadContext {
  stores: Stores;
  archive: DefinitionArchive;
  /** The installed collectors. */
  collectors: readonly Pick<Collector, 'id' | 'title'>[];
  /** What services push to. */
  listNamespaces(): Promise<readonly PushedNamespace[]>;
  /** Every fact that may be asked for, save those that are pushed. */
  facts: readonly FactDefinition[];
  /** As configured now. */
  projectedCategories(): ProjectedCategories;
  deployNow: DeployNowSources;
  deliveries: Pick<DeliveryReader, 'readHearing' | 'readRecords' | 'contextOf'>;
  alarms: Pick<EntityAlarmsReader, 'options' | 'read' | 'readSources'>;
  clock: Clock;
}
