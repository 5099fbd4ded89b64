import { Instant } from 'backstage-plugin-readiness-common';
import { Notice } from 'backstage-plugin-readiness-node';
import { compareTexts } from '../../util/compareTexts';
import {
  CollectorNotice,
  CollectorRun,
  RunOptions,
} from '../CollectorRunStore';
import { CollectorRow } from './collectorRow';
import {
  addNotices,
  noticesJson,
  parseNotices,
  replaceNotices,
} from './notices';

/** The row after what a run says; a complete one takes back what it does not say any more. */
export function withNoticesOf(
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
