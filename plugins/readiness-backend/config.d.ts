import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  /**
   * Readiness needs no configuration.
   *
   * @visibility backend
   */
  readiness?: {
    /** When the work is done. */
    schedule?: {
      /**
       * How often changes in the catalog are taken over. Every 30 seconds unless given.
       */
      synchronise?: SchedulerServiceTaskScheduleDefinitionConfig;
      /**
       * How often is looked for entities whose reports are out of date, through the passing of time for
       * instance. Every 15 seconds unless given.
       */
      evaluate?: SchedulerServiceTaskScheduleDefinitionConfig;
    };
  };
}
