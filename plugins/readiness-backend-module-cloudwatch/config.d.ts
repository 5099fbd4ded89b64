import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  readiness?: {
    cloudwatch?: {
      /**
       * Accounts whose alarms are read, by an id of your choice. Without any, only what EventBridge pushes
       * is understood. Credentials are those of the `aws` integration.
       */
      accounts?: {
        /** Kebab-case: `payments`. */
        [id: string]: {
          /**
           * Number of the account, which chooses the credentials of the `aws` integration and tells whose
           * events EventBridge pushes. Without it, the main account of the integration is read.
           */
          accountId?: string;
          /** Regions whose alarms are read: `eu-west-1`. */
          regions: string[];
          /** As it is shown, with the region behind it. `CloudWatch` and the id unless given. */
          title?: string;
          /**
           * URL that is asked in place of the services' own, for a stand-in that answers for all of them. The
           * SDK also takes endpoints from its environment.
           */
          endpoint?: string;
          /** When it is scanned. Every minute unless given. */
          schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
          /**
           * Whom every alarm reaches whatever its actions say, where a rule of EventBridge takes them all
           * there: `EventBridge → PagerDuty`.
           */
          alsoReaches?: string[];
          /**
           * Whether topics of SNS are asked for their subscriptions, so that one that nobody has confirmed to
           * hear of counts as nobody. It needs `sns:ListSubscriptionsByTopic`. False unless given.
           */
          sns?: boolean;
          /** Names of the tags that say more of an alarm; case does not matter. */
          tags?: {
            /** `severity` unless given. */
            severity?: string;
            /** `runbook` unless given. */
            runbook?: string;
            /** `dashboard` unless given. */
            dashboard?: string;
            /** `logs` unless given. */
            logs?: string;
          };
        };
      };
    };
  };
}
