import {
  ExportReportsQuery,
  ListReportsQuery,
  OutcomeStatus,
  ReportList,
  ReportSummary,
} from 'backstage-plugin-readiness-common';
import { ReadScope } from '../stores/ReadScope';
import {
  ListedReport,
  ListPlace,
  ReportFilter,
  ReportSort,
  SortBy,
} from '../stores/ReportSearch';
import { decodeListCursor, encodeListCursor } from './listCursor';
import { ReadContext } from './ReadContext';
import { assertKnown, toReportFilter } from './reportFilter';
import { activeDefinitions } from './standard';

/** As the contract says. */
const DEFAULT_LIMIT = 50;
const DEFAULT_SORT = 'name';

/** One page of the reports of many entities under one scorecard, as far as the scope goes. */
export async function readReportList(
  query: ListReportsQuery,
  scope: ReadScope,
  context: ReadContext,
): Promise<ReportList> {
  const { limit = DEFAULT_LIMIT, cursor } = query;
  const list = await listFor(query, scope, context);
  const after =
    cursor === undefined ? undefined : decodeListCursor(cursor, list);
  const { reports, next } = await readListPage(list, { after, limit }, context);
  return {
    reports,
    ...(next && { nextCursor: encodeListCursor(next, list) }),
  };
}

/** A list that somebody asks for, checked. */
export interface AskedList {
  filter: ReportFilter;
  sort: ReportSort;
  scope: ReadScope;
  /** Whose outcomes to tell. */
  checks: readonly string[];
}

/** Rejects what the standard in force does not know. */
export async function listFor(
  query: ExportReportsQuery,
  scope: ReadScope,
  context: ReadContext,
): Promise<AskedList> {
  const { definitions } = await activeDefinitions(context);
  const { outcomesOf: checks = [] } = query;
  checks.forEach(id =>
    assertKnown('outcomesOf', 'check', id, definitions.checks),
  );
  const filter = toReportFilter(query, definitions);
  return { filter, sort: sortOf(query.sort ?? DEFAULT_SORT), scope, checks };
}

/** @returns the reports, and behind which place to go on if there are more */
export async function readListPage(
  { filter, sort, scope, checks }: AskedList,
  { after, limit }: { after?: ListPlace; limit: number },
  { stores }: ReadContext,
): Promise<{ reports: ReportSummary[]; next?: ListPlace }> {
  const search = stores.reportSearch;
  // One more than asked for tells whether there is a next page.
  const page = { filter, sort, after, limit: limit + 1 };
  const found = await search.list(page, scope);
  const shown = found.slice(0, limit);
  const ids = shown.map(({ entityId }) => entityId);
  const outcomes = await search.outcomesOf(ids, checks);
  return {
    reports: shown.map(one =>
      toSummary(
        one,
        checks.length > 0 ? outcomes.get(one.entityId) ?? {} : undefined,
      ),
    ),
    next: found.length > limit ? shown.at(-1)?.place : undefined,
  };
}

function sortOf(sort: NonNullable<ListReportsQuery['sort']>): ReportSort {
  const by = sort.replace(/^-/, '') as SortBy;
  return { by, descending: by !== sort };
}

function toSummary(
  listed: ListedReport,
  outcomes: Record<string, OutcomeStatus> | undefined,
): ReportSummary {
  const { entityId: _id, ref, shown, levelSince, place: _, ...rest } = listed;
  return {
    entityRef: ref,
    ...shown,
    ...rest,
    since: levelSince,
    ...(outcomes && { outcomes }),
  };
}
