import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { readinessAlarmsExtensionPoint } from 'backstage-plugin-readiness-node';
import { FiringAlerts } from './scan/FiringAlerts';
import { PrometheusSource } from './scan/PrometheusSource';
import { readSettings } from './settings/readSettings';
import { AlertmanagerReader } from './webhook/AlertmanagerReader';
import { Origins } from './webhook/Origins';

/**
 * Tells Readiness of the alerting rules of Prometheus, and whom Alertmanager tells of them.
 *
 * @public
 */
export const readinessModulePrometheus = createBackendModule({
  pluginId: 'readiness',
  moduleId: 'prometheus',
  register({ registerInit }) {
    registerInit({
      deps: {
        alarms: readinessAlarmsExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ alarms, config }) {
        const settings = readSettings(config);
        const servers = settings.servers.map(({ id }) => id);
        const sources = settings.servers.map(server => {
          const firing = new FiringAlerts();
          const { isOwnReceiver } = settings;
          const options = { servers, isOwnReceiver, firing };
          return { source: new PrometheusSource(server, options), firing };
        });
        sources.forEach(({ source }) => alarms.addSource(source));
        const origins = Origins.of(sources, settings);
        alarms.addReader(new AlertmanagerReader(origins, settings));
      },
    });
  },
});
