import { Actor } from 'backstage-plugin-readiness-node';
import { StoredDelivery } from '../stores/DeliveryStore';
import { joinTellings } from './figures/classification/joinTellings';
import { changeOf } from './join/changeOf';
import { deploymentOf } from './join/deploymentOf';
import { incidentOf } from './join/incidentOf';
import {
  ChangeRecord,
  DeliveryRecords,
  DeploymentRecord,
  IncidentRecord,
} from './records';

/** What stored deliveries are, as facts and figures follow from them. */
export function recordsOf(
  stored: readonly StoredDelivery[],
  options: {
    isProduction(environment: string): boolean;
    mapped: boolean;
    incidentFeed: boolean;
  },
): DeliveryRecords {
  const { isProduction, mapped, incidentFeed } = options;
  const changes = changesOf(stored);
  const byCommit = new Map(changes.map(change => [change.commit, change]));
  const builds = stored.filter(({ kind }) => kind === 'build');
  const lastBuiltAt = builds.at(-1)?.at;
  return {
    deployments: joinTellings(
      stored.flatMap(one =>
        one.kind === 'deployment'
          ? toDeployment(one, isProduction, byCommit)
          : [],
      ),
    ),
    incidents: stored.flatMap(one =>
      one.kind === 'incident' ? toIncident(one) : [],
    ),
    changes,
    ...(lastBuiltAt && { lastBuiltAt }),
    mapped: mapped || stored.length > 0,
    incidentFeed,
  };
}

function toDeployment(
  { id, source, key, matchedBy, state }: StoredDelivery,
  isProduction: (environment: string) => boolean,
  changes: ReadonlyMap<string, ChangeRecord>,
): DeploymentRecord {
  const heard = deploymentOf(state);
  const change = heard.commit ? changes.get(heard.commit) : undefined;
  const person = personBehind(heard.actor, change);
  return {
    ...heard,
    id,
    source,
    deployment: key,
    production: isProduction(heard.environment),
    actor: person,
    isAutomated: heard.actor?.isBot === true && person === undefined,
    matchedBy,
  };
}

/** A robot stands for whoever merged what it deployed, else for whoever approved it. */
function personBehind(
  actor: Actor | undefined,
  change: ChangeRecord | undefined,
): string | undefined {
  if (!actor?.isBot) return actor?.id;
  return change?.mergedBy ?? change?.approvedBy;
}

function toIncident({
  id,
  source,
  key,
  at,
  state,
}: StoredDelivery): IncidentRecord {
  const heard = incidentOf(state);
  return { ...heard, id, source, incident: key, lastNewsAt: at };
}

/** Several feeds may tell of one commit; the first that did is taken. */
function changesOf(stored: readonly StoredDelivery[]): ChangeRecord[] {
  const all = new Map<string, ChangeRecord>();
  for (const { id, kind, state } of stored) {
    if (kind !== 'change') continue;
    const change = { ...changeOf(state), id };
    if (!all.has(change.commit)) all.set(change.commit, change);
  }
  return [...all.values()];
}
