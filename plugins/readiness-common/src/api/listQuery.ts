import type { paths } from './schema';

type Query<Path extends keyof paths> = paths[Path] extends {
  get: { parameters: { query: infer Values } };
}
  ? Values
  : never;

/** Which entities, under which scorecard. Filters of different names must all hold. */
export type ReportFilter = Query<'/v1/reports/counts'>;

/** A page of a list: filter, order, checks to tell the outcome of, and place. */
export type ListReportsQuery = Query<'/v1/reports'>;

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
