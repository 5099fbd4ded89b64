import { JsonValue } from '@backstage/types';

/** Somebody, or some App, as GitHub names them. */
export interface Account {
  login: string;
  isBot: boolean;
}

/** A deployment, however it was heard of: webhooks and GraphQL name the same things differently. */
export interface Deployment {
  /** The global id of the node, which both know. The number of webhooks is too large for GraphQL. */
  id: string;
  createdAt: string;
  environment: string;
  commit: string;
  /** The branch, tag or commit that it was asked for. */
  ref?: string;
  /** What kind of thing was done: `deploy` unless whoever created it says otherwise. */
  task?: string;
  /** Whatever whoever created it had to say. */
  payload?: JsonValue;
  creator?: Account;
  statuses: readonly DeploymentStatus[];
}

export interface DeploymentStatus {
  /** The global id of the node. */
  id: string;
  /** In lower case: `in_progress`. */
  state: string;
  createdAt: string;
  /** Where it differs from that of the deployment. */
  environment?: string;
  /** Where people see what happened. */
  link?: string;
}

export interface MergedPullRequest {
  mergedAt: string;
  commit: string;
  link?: string;
  author?: Account;
  mergedBy?: Account;
  approvedBy?: Account;
  writtenAt?: string;
  paths?: readonly string[];
}

export interface Build {
  id: string;
  builtAt: string;
  commit?: string;
  link?: string;
}
