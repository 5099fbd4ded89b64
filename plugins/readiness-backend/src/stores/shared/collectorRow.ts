import { Instant } from 'backstage-plugin-readiness-common';
import { CollectorRun, CollectorState } from '../CollectorRunStore';

/** How a collector stands, as stored. */
export interface CollectorRow {
  id: string;
  connectedAt: Instant | null;
  /** Start of the last complete run. */
  asOf: Instant | null;
  /** Start of the first failed run after the last complete one; null while the last run is complete. */
  failedSince: Instant | null;
  failedMessage: string | null;
  /** Start of the last failed run after the last complete one. */
  lastFailedAt: Instant | null;
  recoveredAt: Instant | null;
}

export interface RunOptions {
  delivered: boolean;
  maxAge: number;
}

export function newCollectorRow(id: string): CollectorRow {
  return {
    id,
    connectedAt: null,
    asOf: null,
    failedSince: null,
    failedMessage: null,
    lastFailedAt: null,
    recoveredAt: null,
  };
}

/** The row after one more run. Runs may overlap and end in any order: what started later counts. */
export function afterRun(
  row: CollectorRow,
  run: CollectorRun,
  options: RunOptions,
): CollectorRow {
  const next = connected(row, run, options);
  return run.status === 'complete'
    ? afterCompleteRun(next, run, options.maxAge)
    : afterFailedRun(next, run);
}

/** A collector that connects changes what counts, for every entity: as good as a recovery. */
function connected(row: CollectorRow, run: CollectorRun, options: RunOptions) {
  if (row.connectedAt !== null || !options.delivered) return row;
  return { ...row, connectedAt: run.finishedAt, recoveredAt: run.finishedAt };
}

function afterCompleteRun(
  row: CollectorRow,
  run: CollectorRun,
  maxAge: number,
): CollectorRow {
  if (row.asOf !== null && row.asOf >= run.startedAt) return row;
  const next = endedOutage(row, run, maxAge)
    ? { ...row, recoveredAt: run.finishedAt }
    : row;
  return { ...withoutOlderFailure(next, run), asOf: run.startedAt };
}

/** Until a run is recorded its answers count as old as the run before it: the gap lasts until its end. */
function endedOutage(row: CollectorRow, run: CollectorRun, maxAge: number) {
  if (row.asOf === null) return true;
  return Date.parse(run.finishedAt) - Date.parse(row.asOf) > maxAge;
}

function withoutOlderFailure(row: CollectorRow, run: CollectorRun) {
  if (row.lastFailedAt === null) return row;
  if (row.lastFailedAt > run.startedAt) {
    return { ...row, failedSince: row.lastFailedAt };
  }
  return { ...row, failedSince: null, failedMessage: null, lastFailedAt: null };
}

function afterFailedRun(row: CollectorRow, run: CollectorRun): CollectorRow {
  const newest = row.lastFailedAt ?? row.asOf;
  if (newest !== null && newest > run.startedAt) return row;
  return {
    ...row,
    failedSince: row.failedSince ?? run.startedAt,
    failedMessage: run.message ?? 'The run failed',
    lastFailedAt: run.startedAt,
  };
}

export function toCollectorState(row: CollectorRow): CollectorState {
  return {
    collector: row.id,
    ...(row.connectedAt && { connectedAt: row.connectedAt }),
    ...(row.asOf && { asOf: row.asOf }),
    ...(row.failedSince && {
      failure: { since: row.failedSince, message: row.failedMessage ?? '' },
    }),
    ...(row.recoveredAt && { recoveredAt: row.recoveredAt }),
  };
}
