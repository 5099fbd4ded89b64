import { Instant } from 'backstage-plugin-readiness-common';
import { Notice } from 'backstage-plugin-readiness-node';
import { compareTexts } from '../../util/compareTexts';
import {
  CollectorNotice,
  CollectorRun,
  CollectorState,
  RunOptions,
} from '../CollectorRunStore';
import {
  addNotices,
  noticesJson,
  parseNotices,
  replaceNotices,
} from './notices';

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
  /** Last push, where services push and no collector asks. */
  pushedAt: Instant | null;
  /** JSON of what stands for the platform team; null for nothing. */
  notices: string | null;
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
    pushedAt: null,
    notices: null,
  };
}

/** The row after one more run. Runs may overlap and end in any order: what started later counts. */
export function afterRun(
  row: CollectorRow,
  run: CollectorRun,
  options: RunOptions,
): CollectorRow {
  const next = withNotices(connected(row, run, options), run, options);
  return run.status === 'complete'
    ? afterCompleteRun(next, run, options.maxAge)
    : afterFailedRun(next, run);
}

/** Whether a row says more than another than a later `asOf`, which follows from the runs. */
export function standsOtherwise(a: CollectorRow, b: CollectorRow): boolean {
  return (
    a.connectedAt !== b.connectedAt ||
    a.failedSince !== b.failedSince ||
    a.failedMessage !== b.failedMessage ||
    a.lastFailedAt !== b.lastFailedAt ||
    a.recoveredAt !== b.recoveredAt ||
    a.notices !== b.notices
  );
}

/** A collector that connects changes what counts, for every entity: as good as a recovery. */
function connected(row: CollectorRow, run: CollectorRun, options: RunOptions) {
  if (row.connectedAt !== null || !options.delivered) return row;
  return { ...row, connectedAt: run.finishedAt, recoveredAt: run.finishedAt };
}

function withNotices(
  row: CollectorRow,
  run: CollectorRun,
  { notices = [] }: RunOptions,
): CollectorRow {
  if (run.status !== 'complete') {
    return afterNotices(row, notices, run.finishedAt);
  }
  const before = parseNotices(row.notices);
  const after = replaceNotices(before, notices, run.finishedAt);
  return { ...row, notices: noticesJson(after) };
}

/** The row after something was said that takes nothing back. */
export function afterNotices(
  row: CollectorRow,
  notices: readonly Notice[],
  at: Instant,
): CollectorRow {
  const after = addNotices(parseNotices(row.notices), notices, at);
  return { ...row, notices: noticesJson(after) };
}

/** All that stands, newest first. */
export function noticesOf(rows: Iterable<CollectorRow>): CollectorNotice[] {
  return [...rows]
    .flatMap(({ id, notices }) =>
      parseNotices(notices).map(notice => ({ collector: id, ...notice })),
    )
    .sort(
      (a, b) =>
        compareTexts(b.since, a.since) || compareTexts(a.subject, b.subject),
    );
}

/** The row of a namespace after something was pushed to it. A push is no run. */
export function afterPush(row: CollectorRow, at: Instant): CollectorRow {
  const next = { ...row, pushedAt: at };
  if (row.connectedAt !== null) return next;
  return { ...next, connectedAt: at, recoveredAt: at };
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
    ...(row.pushedAt && { pushedAt: row.pushedAt }),
  };
}
