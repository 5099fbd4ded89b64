import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';

/** A server, and how it is asked. */
export interface Endpoint {
  /** Without a slash at its end. */
  url: string;
  /** As people reach it, and as it calls itself in links. */
  externalUrl: string;
  /** Credentials among them. */
  headers: Readonly<Record<string, string>>;
}

/** What an alert is told apart by. */
export interface IdentitySettings {
  /** Beside its name and its severity. */
  identityLabels: readonly string[];
  severityLabel: string;
}

/** A Prometheus, and the Alertmanager that tells people of its alerts. */
export interface ServerSettings extends IdentitySettings {
  id: string;
  title: string;
  prometheus: Endpoint;
  alertmanager?: Endpoint;
  /** For one answer, in milliseconds. */
  timeout: number;
  /** Whether it is asked if there is anything that its rules could measure. */
  checkData: boolean;
  /** How far back it is asked what its alerts did before, in milliseconds; 0 is not at all. */
  history: number;
  /** Where dashboards are that annotations name by their uid. */
  grafanaUrl?: string;
  schedule: SchedulerServiceTaskScheduleDefinition;
}

/** `readiness.prometheus`, read and checked. */
export interface Settings extends IdentitySettings {
  servers: readonly ServerSettings[];
  /** Receivers that serve nobody but us: what they are sent reaches no person. */
  isOwnReceiver: (name: string) => boolean;
  /** Receivers that are named so because they lead nowhere. */
  isBlackHole: (name: string) => boolean;
}
