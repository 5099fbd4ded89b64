import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import { HumanDuration } from '@backstage/types';

export interface Config {
  readiness?: {
    /** Where alarms of Prometheus and Alertmanager come from. */
    prometheus?: {
      /**
       * Labels that tell whose an alert is: alerts of one rule that differ in them are alarms of their own.
       * In place of `service`, `app`, `app_kubernetes_io_name`, `component`, `job`, `namespace`, `cluster`,
       * `environment`, `env`.
       */
      identityLabels?: string[];
      /** The label that says how bad it is. `severity` unless given. */
      severityLabel?: string;
      /**
       * Receivers of Alertmanager that serve nobody but Readiness; `*` stands for any characters.
       * `readiness*` unless given.
       */
      ownReceivers?: string[];
      /**
       * Receivers that lead nowhere, where nothing but their name tells. `null`, `none`, `blackhole`,
       * `black-hole`, `dev-null` unless given.
       */
      blackHoles?: string[];
      /** By id; annotations of entities may name it: `prometheus.io/service-name`. */
      servers?: {
        [id: string]: {
          /** `https://prometheus.example.com`; what speaks its HTTP API does as well. */
          url: string;
          /**
           * The address that it calls itself by, in links and to Alertmanager: its flag
           * `--web.external-url`. The url unless given.
           */
          externalUrl?: string;
          /** `Prometheus <id>` unless given. */
          title?: string;
          basicAuth?: {
            username: string;
            /** @visibility secret */
            password: string;
          };
          /** @visibility secret */
          bearerToken?: string;
          /**
           * Sent with each request, such as `X-Scope-OrgID`.
           *
           * @deepVisibility secret
           */
          headers?: { [name: string]: string };
          /** The Alertmanager that it sends its alerts to. Without it, whom alarms reach is not known. */
          alertmanager?: {
            url: string;
            /** The address that it calls itself by. The url unless given. */
            externalUrl?: string;
            basicAuth?: {
              username: string;
              /** @visibility secret */
              password: string;
            };
            /** @visibility secret */
            bearerToken?: string;
            /** @deepVisibility secret */
            headers?: { [name: string]: string };
          };
          /** In place of those for all servers. */
          identityLabels?: string[];
          /** In place of that for all servers. */
          severityLabel?: string;
          /**
           * Whether it is asked, every ten minutes, which series there are that its rules measure. True
           * unless given; otherwise rules without data cannot be told, nor services that a rule watches
           * while it is calm.
           */
          checkData?: boolean;
          /**
           * How far back it is asked what its alerts did, at the first scan and after an outage: up to 90
           * days, or `{ days: 0 }` for not at all. 28 days unless given, over which noise is judged.
           */
          history?: HumanDuration | string;
          /** Where dashboards are that annotations name by `__dashboardUid__`. */
          grafanaUrl?: string;
          /** For one answer, from a tenth of a second to five minutes. 30 seconds unless given. */
          timeout?: HumanDuration | string;
          /** How often it is read. Every minute unless given. */
          schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        };
      };
    };
  };
}
