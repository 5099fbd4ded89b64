import { Sort, sortOf } from './serviceSort';

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
