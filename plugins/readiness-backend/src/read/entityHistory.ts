import {
  EntityHistory,
  EntityRef,
  HistoryEntry,
} from 'backstage-plugin-readiness-common';
import { HistoryRow } from '../stores/ReportStore';
import { decodeCursor, encodeCursor } from './cursor';
import { historyChanges } from './historyChanges';
import { ReadContext } from './ReadContext';

export interface HistoryPage {
  scorecard?: string;
  limit: number;
  cursor?: string;
}

/** What changed in the reports of one entity, newest first; nothing when it does not live. */
export async function readEntityHistory(
  ref: EntityRef,
  { scorecard, limit, cursor }: HistoryPage,
  { stores, archive }: ReadContext,
): Promise<EntityHistory | undefined> {
  const before = cursor === undefined ? undefined : decodeCursor(cursor);
  const entity = await stores.entities.get(ref);
  if (!entity) return undefined;
  // One more than asked for tells whether there is a next page.
  const rows = await stores.reports.listHistory(entity.id, {
    scorecard,
    before,
    limit: limit + 1,
  });
  const page = rows.slice(0, limit);
  const entries = await Promise.all(
    page.map(async ({ row, previous }) =>
      toEntry(row, previous, await archive.get(row.report.definitionHash)),
    ),
  );
  const last = page.at(-1);
  return {
    entityRef: ref,
    entries,
    ...(last &&
      rows.length > limit && { nextCursor: encodeCursor(last.row.id) }),
  };
}

function toEntry(
  { id, at, cause, hash, report }: HistoryRow,
  previous: HistoryRow | undefined,
  definitions: Parameters<typeof historyChanges>[2],
): HistoryEntry {
  return {
    id: String(id),
    scorecard: report.scorecard,
    at,
    cause,
    hash,
    level: report.level,
    score: report.score,
    coverage: report.coverage,
    ...(previous && {
      previousLevel: previous.report.level,
      previousScore: previous.report.score,
    }),
    changes: historyChanges(report, previous?.report, definitions),
  };
}
