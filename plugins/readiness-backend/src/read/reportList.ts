import {
  ListReportsQuery,
  OutcomeStatus,
  ReportList,
  ReportSummary,
} from 'backstage-plugin-readiness-common';
import { ReadScope } from '../stores/ReadScope';
import { ListedReport, ReportSort, SortBy } from '../stores/ReportSearch';
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
  const { definitions } = await activeDefinitions(context);
  const { outcomesOf: checks = [], limit = DEFAULT_LIMIT, cursor } = query;
  checks.forEach(id =>
    assertKnown('outcomesOf', 'check', id, definitions.checks),
  );
  const filter = toReportFilter(query, definitions);
  const list = { filter, sort: sortOf(query.sort ?? DEFAULT_SORT) };
  const after =
    cursor === undefined ? undefined : decodeListCursor(cursor, list);
  const search = context.stores.reportSearch;
  // One more than asked for tells whether there is a next page.
  const found = await search.list({ ...list, after, limit: limit + 1 }, scope);
  const page = found.slice(0, limit);
  const ids = page.map(({ entityId }) => entityId);
  const outcomes = await search.outcomesOf(ids, checks);
  const last = page.at(-1);
  return {
    reports: page.map(one =>
      toSummary(
        one,
        checks.length > 0 ? outcomes.get(one.entityId) ?? {} : undefined,
      ),
    ),
    ...(last &&
      found.length > limit && {
        nextCursor: encodeListCursor(last.place, list),
      }),
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
