import { ReportFilter } from 'backstage-plugin-readiness-common';

/** The list of services, narrowed; its address says the same as the API. */
export function servicesLink(page: string, filter: ReportFilter): string {
  const search = new URLSearchParams();
  for (const [name, values] of Object.entries(filter)) {
    for (const value of [values].flat()) search.append(name, String(value));
  }
  return `${page}/services?${search}`;
}

/** What the reader can do next, over all their groups. */
export function actionsLink(page: string): string {
  return `${page}/actions`;
}
