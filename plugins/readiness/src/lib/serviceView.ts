import {
  ListReportsQuery,
  ReportFilter,
} from 'backstage-plugin-readiness-common';

export type Sort = NonNullable<ListReportsQuery['sort']>;
export type SortColumn = 'name' | 'level' | 'score' | 'coverage' | 'changed';

/** Filters of which several values may be chosen, any of which must hold. */
export const LIST_FILTERS = [
  'level',
  'owner',
  'kind',
  'type',
  'system',
  'domain',
  'lifecycle',
  'tier',
  'outcome',
] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

/** Filters of a number between 0 and 100. */
export const RANGE_FILTERS = [
  'minScore',
  'maxScore',
  'minCoverage',
  'maxCoverage',
] as const;
export type RangeFilter = (typeof RANGE_FILTERS)[number];

/** Everything that a shared link must say for somebody else to see the same list. */
export type ServiceView = Record<ListFilter, string[]> &
  Partial<Record<RangeFilter, number>> & {
    scorecard?: string;
    text: string;
    sort: Sort;
    /** Checks that have a column. */
    columns: string[];
    /** Rows a page. */
    rows: number;
  };

export const PAGE_SIZES = [25, 50, 100];
const SORT_COLUMNS = ['name', 'level', 'score', 'coverage', 'changed'];
const MAX_COLUMNS = 50;

/** What the address says; what it says wrongly counts as not said, since people edit addresses. */
export function parseView(query: URLSearchParams): ServiceView {
  const lists = Object.fromEntries(
    LIST_FILTERS.map(name => [name, listOf(query, name)]),
  ) as Record<ListFilter, string[]>;
  const ranges = Object.fromEntries(
    RANGE_FILTERS.map(name => [name, percentOf(query.get(name))]),
  );
  const rows = Number(query.get('rows'));
  return {
    ...lists,
    ...ranges,
    tier: lists.tier.filter(tier => /^[1-4]$/.test(tier)),
    outcome: lists.outcome.filter(isOutcome),
    scorecard: query.get('scorecard') ?? undefined,
    text: (query.get('text') ?? '').slice(0, 200),
    sort: sortOf(query.get('sort')),
    columns: listOf(query, 'column').slice(0, MAX_COLUMNS),
    rows: PAGE_SIZES.includes(rows) ? rows : PAGE_SIZES[0],
  };
}

/** The address with these parts of the view changed; what is usual is left out of it. */
export function withView(
  query: URLSearchParams,
  change: Partial<ServiceView>,
): URLSearchParams {
  const view = { ...parseView(query), ...change };
  const next = new URLSearchParams(query);
  const set = (name: string, values: readonly string[]) => {
    next.delete(name);
    values.forEach(value => next.append(name, value));
  };
  LIST_FILTERS.forEach(name => set(name, view[name]));
  RANGE_FILTERS.forEach(name => set(name, present(view[name])));
  set('scorecard', present(view.scorecard));
  set('text', present(view.text));
  set('sort', view.sort === 'name' ? [] : [view.sort]);
  set('column', view.columns);
  set('rows', view.rows === PAGE_SIZES[0] ? [] : [String(view.rows)]);
  return next;
}

/** What to ask the backend for, of one scorecard. */
export function filterOf(view: ServiceView, scorecard: string): ReportFilter {
  const some = <T>(values: T[]) => (values.length ? values : undefined);
  return {
    scorecard,
    level: some(view.level),
    owner: some(view.owner),
    kind: some(view.kind),
    type: some(view.type),
    system: some(view.system),
    domain: some(view.domain),
    lifecycle: some(view.lifecycle),
    tier: some(view.tier.map(Number)) as ReportFilter['tier'],
    outcome: some(view.outcome),
    text: view.text.trim() || undefined,
    minScore: view.minScore,
    maxScore: view.maxScore,
    minCoverage: view.minCoverage,
    maxCoverage: view.maxCoverage,
  };
}

/** Nothing narrowed; what is shown, and how, stays. */
export const NO_FILTERS: Partial<ServiceView> = {
  ...Object.fromEntries(LIST_FILTERS.map(name => [name, []])),
  ...Object.fromEntries(RANGE_FILTERS.map(name => [name, undefined])),
  text: '',
};

export function isFiltered(view: ServiceView): boolean {
  return (
    view.text.trim() !== '' ||
    LIST_FILTERS.some(name => view[name].length > 0) ||
    RANGE_FILTERS.some(name => view[name] !== undefined)
  );
}

/** Which column the list is sorted by, and in which direction. */
export function sortedBy(sort: Sort): {
  column: SortColumn;
  direction: 'asc' | 'desc';
} {
  const descending = sort.startsWith('-');
  return {
    column: (descending ? sort.slice(1) : sort) as SortColumn,
    direction: descending ? 'desc' : 'asc',
  };
}

/** The other direction where it is sorted by that already. */
export function nextSort(sort: Sort, column: SortColumn): Sort {
  const now = sortedBy(sort);
  if (now.column === column) {
    return now.direction === 'asc' ? `-${column}` : column;
  }
  // Names from A on; of everything else the end that one looks for first.
  return column === 'changed' ? '-changed' : column;
}

function listOf(query: URLSearchParams, name: string): string[] {
  return [...new Set(query.getAll(name).filter(Boolean))].slice(0, 100);
}

function percentOf(text: string | null): number | undefined {
  return text && /^\d{1,3}$/.test(text) && Number(text) <= 100
    ? Number(text)
    : undefined;
}

function present(value: string | number | undefined): string[] {
  return value === undefined || value === '' ? [] : [String(value)];
}

function isOutcome(text: string): boolean {
  return /^[a-z0-9-]+:(pass|fail|unknown|not-applicable|error|waived)$/.test(
    text,
  );
}

function sortOf(text: string | null): Sort {
  return text && SORT_COLUMNS.includes(text.replace(/^-/, ''))
    ? (text as Sort)
    : 'name';
}
