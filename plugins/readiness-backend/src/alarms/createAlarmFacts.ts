import { RootConfigService } from '@backstage/backend-plugin-api';
import { AlarmSource, Collector } from 'backstage-plugin-readiness-node';
import { createAlarmsCollector } from '../collectors/alarms/alarmsCollector';
import { Deliveries } from '../delivery/createDeliveries';
import { Stores } from '../stores/Stores';
import { EntityAlarmsReader } from './EntityAlarmsReader';
import { readAlarmOptions } from './figures/options/readAlarmOptions';

/** What follows from alarms: for facts, and for whoever looks at them. */
export interface AlarmFacts {
  reader: EntityAlarmsReader;
  collector: Collector;
}

/** @throws when the configuration is wrong */
export function createAlarmFacts({
  config,
  stores,
  installed,
  deliveries,
}: {
  config: RootConfigService;
  stores: Pick<Stores, 'alarms' | 'collectorRuns' | 'deliveries' | 'ownFacts'>;
  installed: readonly AlarmSource[];
  deliveries: Pick<Deliveries, 'options' | 'reader'>;
}): AlarmFacts {
  const reader = new EntityAlarmsReader({
    store: stores.alarms,
    runs: stores.collectorRuns,
    installed,
    options: readAlarmOptions(config),
  });
  const collector = createAlarmsCollector({
    stores,
    reader,
    deliveries: deliveries.reader,
    deliveryFingerprint: deliveries.options.fingerprint,
  });
  return { reader, collector };
}
