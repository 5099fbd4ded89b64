import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';

/** An account whose alarms are read, as it is configured. */
export interface AccountConfig {
  /** Key of the configuration. */
  id: string;
  accountId?: string;
  regions: readonly string[];
  title: string;
  endpoint?: string;
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** Whom every alarm reaches, whatever its actions say. */
  alsoReaches: readonly string[];
  tags: TagNames;
  /** Whether topics of SNS are asked for their subscriptions. */
  sns: boolean;
}

/** Under which tags an alarm says more of itself. */
export interface TagNames {
  severity: string;
  runbook: string;
  dashboard: string;
  logs: string;
}
