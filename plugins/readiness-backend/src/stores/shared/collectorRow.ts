import { Instant } from 'backstage-plugin-readiness-common';
import { CollectorState } from '../CollectorRunStore';

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

/** The row of a namespace after something was pushed to it. A push is no run. */
export function afterPush(row: CollectorRow, at: Instant): CollectorRow {
  const next = { ...row, pushedAt: at };
  if (row.connectedAt !== null) return next;
  return { ...next, connectedAt: at, recoveredAt: at };
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
