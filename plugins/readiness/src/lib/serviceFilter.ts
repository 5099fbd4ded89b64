import { ReportFilter } from 'backstage-plugin-readiness-common';
import { LIST_FILTERS, RANGE_FILTERS, ServiceView } from './serviceView';

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
