import { Instant } from 'backstage-plugin-readiness-common';
import { DeploymentRecord, IncidentRecord } from '../records';
import { byEnd, Ended, hasEnded, tookEffect } from './classification/byEnd';
import { Failing, FailureReason } from './classification/Failing';
import { findHotfixed } from './classification/findHotfixed';
import { findIncidentCaused } from './classification/findIncidentCaused';
import { findRollbacks } from './classification/findRollbacks';
import { linkIncidents } from './classification/linkIncidents';
import { Successes } from './classification/Successes';

/** A deployment to production that ended, and what became of it. */
export interface ClassifiedDeployment {
  record: Ended;
  /** It took effect, and is neither drill nor rollback: the deployments that rates are of. */
  isChange: boolean;
  /** It put an earlier build back, whether the feed said so or the build does. */
  isRollback: boolean;
  /** Not planned: a rollback, a hotfix, or what ended an incident within a day. */
  isRemedy: boolean;
  /** Set on a change that failed. */
  failed?: { because: FailureReason; incident?: string };
  /** Of a change that was rolled back: by which deployment, as a `DeploymentRecord.id`. */
  rolledBackBy?: number;
  /** A failed change, or the first of a row of deployments that did not succeed; drills never are. */
  isFailure: boolean;
  /** A failure that is not over. */
  isOpen: boolean;
  /** When a failure was over. A change that was taken back without a word of when has none, and is not open. */
  recoveredAt?: Instant;
  /** Who ended it; a name, which never leaves the store. */
  recoveredBy?: string;
}

/**
 * Tells changes that failed from those that did not, oldest first: of deployments to production that
 * ended, cancelled ones included. Nothing depends on the order in which events arrived.
 */
export function classify(
  deployments: readonly DeploymentRecord[],
  incidents: readonly IncidentRecord[],
): ClassifiedDeployment[] {
  const ended = deployments
    .filter(({ production }) => production)
    .filter(hasEnded)
    .sort(byEnd);
  const real = ended.filter(({ cause }) => cause !== 'drill');
  const rollbacks = findRollbacks(real);
  const changes = real.filter(
    record => tookEffect(record) && !rollbacks.made.has(record.id),
  );
  const links = linkIncidents(incidents, changes);
  const successes = new Successes(real);
  const failing = new Map<number, Failing>([
    ...takenBack(changes),
    ...findHotfixed(changes),
    // An incident knows better than a hotfix when it was over; a rollback knows best.
    ...findIncidentCaused(links, successes),
    ...rolledBack(rollbacks.undone),
  ]);
  const verdicts: Verdicts = {
    successes,
    failing,
    changes: new Set(changes.map(({ id }) => id)),
    rollbacks: rollbacks.made,
    remedies: new Set(links.flatMap(({ remedy }) => remedy?.id ?? [])),
    broken: firstOfEachRow(real),
  };
  return ended.map(record => classifyOne(record, verdicts));
}

interface Verdicts {
  successes: Successes;
  failing: ReadonlyMap<number, Failing>;
  changes: ReadonlySet<number>;
  rollbacks: ReadonlySet<number>;
  remedies: ReadonlySet<number>;
  broken: ReadonlySet<number>;
}

function classifyOne(record: Ended, verdicts: Verdicts): ClassifiedDeployment {
  const { id, cause } = record;
  const isChange = verdicts.changes.has(id);
  const isRollback = verdicts.rollbacks.has(id);
  const failing = isChange
    ? verdicts.failing.get(id)
    : brokenUntil(record, verdicts);
  const { because, incident, rolledBackBy } = failing ?? {};
  return {
    record,
    isChange,
    isRollback,
    isRemedy:
      isRollback ||
      (isChange && cause === 'hotfix') ||
      verdicts.remedies.has(id),
    ...(isChange && because
      ? { failed: { because, ...(incident && { incident }) } }
      : {}),
    ...(rolledBackBy === undefined ? {} : { rolledBackBy }),
    isFailure: failing !== undefined,
    isOpen: failing !== undefined && !isOver(failing),
    ...(failing?.recoveredAt && { recoveredAt: failing.recoveredAt }),
    ...(failing?.recoveredBy && { recoveredBy: failing.recoveredBy }),
  };
}

function isOver({ because, recoveredAt }: Partial<Failing>): boolean {
  return recoveredAt !== undefined || because === 'rolled-back';
}

/** A deployment that did not succeed was over with the next one that did. */
function brokenUntil(
  record: Ended,
  { broken, successes }: Verdicts,
): Partial<Failing> | undefined {
  if (!broken.has(record.id)) return undefined;
  const next = successes.after(record.environment, record);
  return { recoveredAt: next?.finishedAt, recoveredBy: next?.actor };
}

/** Attempts that fail one after the other are one failure. */
function firstOfEachRow(real: readonly Ended[]): Set<number> {
  const first = new Set<number>();
  const broken = new Set<string>();
  for (const record of real) {
    if (record.outcome === 'failed') {
      if (!broken.has(record.environment)) first.add(record.id);
      broken.add(record.environment);
    } else if (tookEffect(record)) {
      broken.delete(record.environment);
    }
  }
  return first;
}

/** The feed says that it was taken back, though not by what. */
function takenBack(changes: readonly Ended[]): [number, Failing][] {
  return changes
    .filter(({ outcome }) => outcome === 'rolled-back')
    .map(({ id }) => [id, { because: 'rolled-back' }]);
}

function rolledBack(undone: ReadonlyMap<number, Ended>): [number, Failing][] {
  return [...undone].map(([id, rollback]) => [
    id,
    {
      because: 'rolled-back',
      rolledBackBy: rollback.id,
      recoveredAt: rollback.finishedAt,
      recoveredBy: rollback.actor,
    },
  ]);
}
