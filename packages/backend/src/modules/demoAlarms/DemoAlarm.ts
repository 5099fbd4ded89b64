/** An alarm of the example company, and how it fares. */
export interface DemoAlarm {
  /** The component that its label names. */
  service: string;
  name: string;
  severity?: 'critical' | 'warning' | 'info';
  /** Of Alertmanager; `null` reaches nobody. */
  receiver: string;
  /** What it watches, where a label says so. */
  signal?: string;
  /** Which links its annotations have. */
  links: readonly ('runbook' | 'dashboard' | 'logs')[];
  /** Times that it fires. */
  perWeek: number;
  /** How long each takes; of ten that are over by themselves, those in three minutes. */
  minutes: number;
  selfResolving?: number;
  /** Firing at the start of the portal, for so many hours. */
  firingForHours?: number;
  /** While somebody watches: how often it begins to fire, and for how long. */
  flapping?: { everyMinutes: number; forMinutes: number };
}
