import { Instant } from 'backstage-plugin-readiness-common';

/**
 * How a feed names what an event is about. The mapping finds the entity; of what is given here, the
 * first that leads to exactly one entity decides, and which it was is recorded.
 *
 * @public
 */
export interface DeliverySubject {
  /** Said outright. */
  entityRef?: string;
  /** Values of annotations that entities carry: `{ 'argocd/app-name': 'payments-api' }`. */
  annotations?: Readonly<Record<string, string>>;
  /** Where the source is: `github.com/acme/payments-api`, host included, lower case, without scheme. */
  repository?: string;
  /** Paths that a change touched, from the root of the repository; tells services of a monorepo apart. */
  paths?: readonly string[];
  /** Package URL of what was deployed, see the purl specification: `pkg:oci/payments-api@sha256:…`. */
  artifact?: string;
  /** What the feed calls the service: the last resort, compared with the names of entities. */
  service?: string;
}

/**
 * What every event of a feed says.
 *
 * @public
 */
export interface DeliveryEventBase {
  /**
   * Which feed, as a URI reference: `github.com/acme`, `/jenkins/payments`. Together with `id` it makes an
   * event one: the same source and id is a repeat.
   */
  source: string;
  id: string;
  /** When it happened, as the feed says; not when it arrived. */
  at: Instant;
  subject: DeliverySubject;
  /** Where people look at it. */
  link?: string;
}

/**
 * A step of one deployment. Steps may arrive in any order, and any of them may be missing.
 *
 * @public
 */
export interface DeploymentStep extends DeliveryEventBase {
  type: 'deployment';
  /** Which deployment, unique within the source; all its steps carry the same. */
  deployment: string;
  /** As the feed calls it: `production`, `prod-eu`. Which are production is configuration. */
  environment: string;
  step: 'queued' | 'started' | 'succeeded' | 'failed' | 'cancelled' | 'removed';
  /** Why it was made; `planned` when nothing says otherwise. A drill counts for nothing but exercise. */
  cause?: DeploymentCause;
  version?: string;
  commit?: string;
  /**
   * What a rollback takes back: the deployment id of the same source, or a version or commit. Without it
   * the deployment before it in the same environment is meant.
   */
  undoes?: string;
  actor?: Actor;
}

/**
 * Why a deployment was made.
 *
 * @public
 */
export type DeploymentCause = 'planned' | 'hotfix' | 'rollback' | 'drill';

/**
 * Who did something. Names stay in the store: only counts and shares are ever told.
 *
 * @public
 */
export interface Actor {
  /** An entity ref, a login or an e-mail address. */
  id: string;
  /** A robot stands for whoever merged what it deployed. */
  isBot?: boolean;
}

/**
 * A step of one incident.
 *
 * @public
 */
export interface IncidentStep extends DeliveryEventBase {
  type: 'incident';
  /** Which incident, unique within the source. */
  incident: string;
  step: 'detected' | 'reported' | 'acknowledged' | 'resolved';
  environment?: string;
  title?: string;
  severity?: string;
  /** The deployment that caused it, by its id within the source, its version or its commit. */
  causedBy?: string;
  /** Whether an alarm found it, where the feed knows. */
  foundBy?: 'alarm' | 'person';
  actor?: Actor;
}

/**
 * A change that was merged to the branch that is deployed.
 *
 * @public
 */
export interface MergedChange extends DeliveryEventBase {
  type: 'change';
  /** The commit that it became. */
  commit: string;
  /** When its first commit was written, where the feed knows. */
  writtenAt?: Instant;
  author?: Actor;
  mergedBy?: Actor;
  approvedBy?: Actor;
}

/**
 * A build that succeeded, deployed or not.
 *
 * @public
 */
export interface SuccessfulBuild extends DeliveryEventBase {
  type: 'build';
  commit?: string;
}

/**
 * What a feed says of deliveries.
 *
 * @public
 */
export type DeliveryEvent =
  | DeploymentStep
  | IncidentStep
  | MergedChange
  | SuccessfulBuild;
