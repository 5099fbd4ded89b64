import { BackendPluginRegistrationPoints } from '@backstage/backend-plugin-api';
import {
  readinessAlarmsExtensionPoint,
  readinessCollectorsExtensionPoint,
  readinessDefinitionsExtensionPoint,
  readinessDeliveryExtensionPoint,
  readinessOnCallExtensionPoint,
} from 'backstage-plugin-readiness-node';
import { AlarmRegistry } from './alarms/AlarmRegistry';
import { catalogCollectors } from './collectors/catalogCollectors';
import { OnCallRegistry } from './collectors/onCall/OnCallRegistry';
import { SOURCE_COLLECTOR_IDS } from './collectors/sourceCollectors';
import { CollectorRegistry } from './CollectorRegistry';
import { SYNCHRONISATION_ID } from './cycle/synchroniseTask';
import { DefinitionRegistry } from './definitions/DefinitionRegistry';
import { DeliveryFeeds } from './delivery/DeliveryFeeds';
import { EXERCISES } from './facts/exercises';

/** What modules bring. */
export interface Extensions {
  alarms: AlarmRegistry;
  collectors: CollectorRegistry;
  definitions: DefinitionRegistry;
  feeds: DeliveryFeeds;
  onCall: OnCallRegistry;
}

/**
 * Lets modules bring theirs.
 *
 * @param standIns - ids of collectors of ours that others stand in for
 */
export function openExtensionPoints(
  env: BackendPluginRegistrationPoints,
  standIns: readonly string[],
): Extensions {
  const extensions: Extensions = {
    alarms: new AlarmRegistry(),
    collectors: new CollectorRegistry([
      SYNCHRONISATION_ID,
      EXERCISES.id,
      ...catalogCollectors.map(({ id }) => id),
      ...SOURCE_COLLECTOR_IDS.filter(id => !standIns.includes(id)),
    ]),
    definitions: new DefinitionRegistry(),
    feeds: new DeliveryFeeds(),
    onCall: new OnCallRegistry(),
  };
  const { alarms, collectors, definitions, feeds, onCall } = extensions;
  env.registerExtensionPoint(readinessAlarmsExtensionPoint, alarms);
  env.registerExtensionPoint(readinessCollectorsExtensionPoint, collectors);
  env.registerExtensionPoint(readinessDefinitionsExtensionPoint, definitions);
  env.registerExtensionPoint(readinessDeliveryExtensionPoint, feeds);
  env.registerExtensionPoint(readinessOnCallExtensionPoint, onCall);
  return extensions;
}
