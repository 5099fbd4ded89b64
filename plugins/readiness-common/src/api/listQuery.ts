import type { paths } from './schema';

/**
 * Which entities, under which scorecard. Filters of different names must all hold.
 *
 * @public
 */
export type ReportFilter =
  paths['/v1/reports/counts']['get']['parameters']['query'];

/**
 * A page of a list: filter, order, checks to tell the outcome of, and place.
 *
 * @public
 */
export type ListReportsQuery =
  paths['/v1/reports']['get']['parameters']['query'];

/**
 * A list as a file.
 *
 * @public
 */
export type ExportReportsQuery =
  paths['/v1/reports/export']['get']['parameters']['query'];

/**
 * Which action items, in which order, and which page of them.
 *
 * @public
 */
export type ListActionsQuery =
  paths['/v1/actions']['get']['parameters']['query'];

/** As a query string: a list becomes the parameter repeated, what is undefined is left out. */
export function toSearch(
  query: Readonly<Record<string, unknown>>,
): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) {
      if (one !== undefined) search.append(name, String(one));
    }
  }
  return search;
}
