import { Instant } from 'backstage-plugin-readiness-common';
import { DeploymentCause } from 'backstage-plugin-readiness-node';

/** How a deployment stands, from all that was heard of it. */
export type DeploymentOutcome =
  | 'running'
  | 'succeeded'
  | 'failed'
  | 'rolled-back'
  | 'cancelled';

/** One deployment, moved along by the events about it, in whatever order they came. */
export interface DeploymentRecord {
  id: number;
  source: string;
  /** Unique within the source. */
  deployment: string;
  environment: string;
  /** Whether that is production, by the configuration of today. */
  production: boolean;
  version?: string;
  commit?: string;
  artifact?: string;
  queuedAt?: Instant;
  startedAt?: Instant;
  /** When it succeeded, failed or was cancelled. */
  finishedAt?: Instant;
  outcome: DeploymentOutcome;
  cause: DeploymentCause;
  /** Of a rollback: what it takes back, as the feed names it. */
  undoes?: string;
  /** Who made it; of a bot whoever merged, then whoever approved what it deployed. */
  actor?: string;
  /** A robot made it, and no person could be found behind it. */
  isAutomated: boolean;
  link?: string;
  matchedBy?: string;
  /** What other feeds call it, where several tell of it. */
  alsoTold?: readonly { source: string; deployment: string }[];
}

/** One incident. */
export interface IncidentRecord {
  id: number;
  source: string;
  incident: string;
  title?: string;
  severity?: string;
  /** The earliest that was heard: an alarm or a report. */
  detectedAt: Instant;
  reportedAt?: Instant;
  acknowledgedAt?: Instant;
  resolvedAt?: Instant;
  /** When the last happened that was heard of it. */
  lastNewsAt?: Instant;
  causedBy?: string;
  foundBy?: 'alarm' | 'person';
  /** The person who acknowledged it last. */
  acknowledgedBy?: string;
  /** The person who resolved it. */
  actor?: string;
  link?: string;
}

/** One merged change. */
export interface ChangeRecord {
  id: number;
  repository?: string;
  commit: string;
  mergedAt: Instant;
  writtenAt?: Instant;
  author?: string;
  mergedBy?: string;
  approvedBy?: string;
}

/** All that is known of the deliveries of one entity, oldest first; what its facts follow from. */
export interface DeliveryRecords {
  deployments: readonly DeploymentRecord[];
  incidents: readonly IncidentRecord[];
  changes: readonly ChangeRecord[];
  lastBuiltAt?: Instant;
  /** A feed was heard of this entity, or names something that the mapping leads to it. */
  mapped: boolean;
  /** Whether any feed that tells of incidents is connected. */
  incidentFeed: boolean;
}
