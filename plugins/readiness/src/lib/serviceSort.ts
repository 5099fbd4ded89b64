import { ListReportsQuery } from 'backstage-plugin-readiness-common';

export type Sort = NonNullable<ListReportsQuery['sort']>;
export type SortColumn = 'name' | 'level' | 'score' | 'coverage' | 'changed';

const SORT_COLUMNS = ['name', 'level', 'score', 'coverage', 'changed'];

/** By name where it says nothing of the kind. */
export function sortOf(text: string | null): Sort {
  return text && SORT_COLUMNS.includes(text.replace(/^-/, ''))
    ? (text as Sort)
    : 'name';
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
