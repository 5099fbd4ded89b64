import { CollectorRun, RunOptions } from '../CollectorRunStore';
import { withNoticesOf } from './collectorNotices';
import { CollectorRow } from './collectorRow';

/** The row after one more run. Runs may overlap and end in any order: what started later counts. */
export function afterRun(
  row: CollectorRow,
  run: CollectorRun,
  options: RunOptions,
): CollectorRow {
  const next = withNoticesOf(connected(row, run, options), run, options);
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
