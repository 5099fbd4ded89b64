import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { AlarmReader } from './AlarmReader';
import { AlarmSource } from './AlarmSource';

/**
 * Where modules add servers that alarms are in, and forms in which alarms are pushed.
 *
 * @public
 */
export interface ReadinessAlarmsExtensionPoint {
  /** Throws when a source of the same id is there already. */
  addSource(source: AlarmSource): void;
  /** Throws when a reader of the same id is there already. */
  addReader(reader: AlarmReader): void;
}

/**
 * Add alarms here from a module of the `readiness` plugin.
 *
 * @public
 */
export const readinessAlarmsExtensionPoint =
  createExtensionPoint<ReadinessAlarmsExtensionPoint>({
    id: 'readiness.alarms',
  });
