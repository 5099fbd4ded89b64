import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  /** @visibility backend */
  readiness?: {
    pagerDuty?: {
      /**
       * A read-only REST API key of the account. Without it PagerDuty is not asked.
       *
       * @visibility secret
       */
      apiToken?: string;
      /** `https://api.eu.pagerduty.com` for accounts in Europe; `https://api.pagerduty.com` unless given. */
      baseUrl?: string;
      incidents?: {
        /** Whether incidents are read. They are, unless this says no. */
        enabled?: boolean;
        /** How far back the first run reads, 1 to 400 days; 180 unless given. */
        backfillDays?: number;
        /** Every minute unless given. */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
    };
  };
}
