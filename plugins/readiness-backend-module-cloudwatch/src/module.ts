import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { DefaultAwsCredentialsManager } from '@backstage/integration-aws-node';
import { readinessAlarmsExtensionPoint } from 'backstage-plugin-readiness-node';
import { readAccounts } from './config/readAccounts';
import { createEventBridgeReader } from './push/createEventBridgeReader';
import { createAlarmSource } from './scan/createAlarmSource';

/**
 * Tells readiness of the alarms of Amazon CloudWatch: those of the configured accounts, and what
 * EventBridge pushes.
 *
 * @public
 */
export const readinessModuleCloudwatch = createBackendModule({
  pluginId: 'readiness',
  moduleId: 'cloudwatch',
  register({ registerInit }) {
    registerInit({
      deps: {
        alarms: readinessAlarmsExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ alarms, config }) {
        const accounts = readAccounts(config);
        alarms.addReader(createEventBridgeReader(accounts));
        if (accounts.length === 0) return;
        const manager = DefaultAwsCredentialsManager.fromConfig(config);
        for (const account of accounts) {
          for (const region of account.regions) {
            alarms.addSource(createAlarmSource(account, region, manager));
          }
        }
      },
    });
  },
});
