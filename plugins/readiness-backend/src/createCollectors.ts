import { RootConfigService } from '@backstage/backend-plugin-api';
import { TraitOptions } from 'backstage-plugin-readiness-common';
import { Collector } from 'backstage-plugin-readiness-node';
import { AlarmFacts } from './alarms/createAlarmFacts';
import { LinkServices } from './collectors/links/createLinks';
import { createOnCallCollectors } from './collectors/onCall/onCallCollector';
import { readPageOptions } from './collectors/pages/PageOptions';
import { createPagesCollector } from './collectors/pages/pagesCollector';
import { createSourceCollectors } from './collectors/sourceCollectors';
import { TechdocsServices } from './collectors/techdocs/TechdocsClient';
import { Deliveries } from './delivery/createDeliveries';
import { Extensions } from './extensionPoints';
import { Stores } from './stores/Stores';

interface CollectorServices
  extends Omit<TechdocsServices, 'rootConfig'>,
    Pick<LinkServices, 'urlReader'> {
  config: RootConfigService;
  stores: Stores;
  extensions: Extensions;
  deliveries: Deliveries;
  alarmFacts: AlarmFacts;
  traitOptions: TraitOptions;
  /** Ids of collectors of ours that others stand in for. */
  standIns: readonly string[];
}

/**
 * All collectors but those of the catalog: of records, of sources, and what modules bring.
 *
 * @throws when the configuration is wrong
 */
export function createCollectors(services: CollectorServices): Collector[] {
  const { config, stores, extensions, deliveries, alarmFacts } = services;
  const pages = createPagesCollector({
    stores,
    feeds: deliveries.feeds,
    reader: deliveries.reader,
    options: readPageOptions(
      config,
      deliveries.options,
      alarmFacts.reader.options,
    ),
    traitOptions: services.traitOptions,
  });
  const ofRecords = [deliveries.collector, alarmFacts.collector, pages];
  return [
    ...ofRecords.filter(({ id }) => !services.standIns.includes(id)),
    ...createSourceCollectors({
      ...services,
      rootConfig: config,
      store: stores.links,
    }),
    ...createOnCallCollectors(extensions.onCall.sources),
    ...extensions.collectors.collectors,
  ];
}
