import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  /** @visibility backend */
  readiness?: {
    /** What happens in repositories on GitHub. Credentials are those of `integrations.github`. */
    github?: {
      /** Nothing is asked when false; webhooks are heard all the same. True unless given. */
      pull?: boolean;
      /** How often is asked what is new. Every five minutes unless given. */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      /** Days of the past that are read, from 1 to 400. 180 unless given. */
      historyDays?: number;
      /**
       * Points of GitHub's rate limit that are left to everything else that asks with the same token. 1000
       * unless given.
       */
      reserve?: number;
      /** Names of workflows whose successful runs are builds. None unless given. */
      builds?: string[];
    };
  };
}
