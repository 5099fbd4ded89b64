import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import { HumanDuration } from '@backstage/types';

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
    /** How links that entities declare are opened, to see whether they answer. */
    links?: {
      /** Nothing is opened when false. True unless given. */
      enabled?: boolean;
      /**
       * Hosts that are opened although they are inside the network, use another port, or stand behind a
       * proxy: a name, a name with a port, all names below one, or addresses. For example
       * `wiki.corp.example`, `localhost:7007`, `*.corp.example`, `10.1.0.0/16`.
       */
      allow?: string[];
      /** Hosts that are never opened, in the same notation. Stronger than `allow`. */
      deny?: string[];
      /** Ports that are opened on every host, beside 80 and 443. */
      ports?: number[];
      /** For one link, redirects included. Ten seconds unless given, at most a minute. */
      timeout?: HumanDuration | string;
      /** Bytes of a page that are read. 262144 unless given. */
      maxBytes?: number;
      /** Requests at a time, to all hosts together. 8 unless given. */
      concurrency?: number;
      /** How each host is spared. */
      perHost?: {
        /** Requests at a time, to one host. 2 unless given. */
        concurrency?: number;
        /** From the start of one request to the next. Half a second unless given. */
        gap?: HumanDuration | string;
      };
      /**
       * How often is looked for links that are new or due; each is due about once a day. Every ten
       * minutes unless given.
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };
    /** What TechDocs says of its builds. */
    techdocs?: {
      /** TechDocs is not asked when false. True unless given. */
      enabled?: boolean;
    };
  };
}
