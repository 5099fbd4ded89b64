import { SearchFields } from '../../catalog/searchFields';
import { GroupParent } from '../GroupStore';
import { ReadScope } from '../ReadScope';
import { Division, Range, ReportFilter } from '../ReportSearch';
import { isInDomains } from './listDomains';
import { Listed } from './listed';
import { ScopeRow } from './tables';

export interface FilterContext {
  scope: ReadScope;
  scopes: readonly ScopeRow[];
  /** Of every living entity. */
  everything: readonly SearchFields[];
}

/** Whether it fits everything but the filters by whose values a list is divided. */
export function fitsApart(
  { entityId, row, fields, outcomes }: Listed,
  filter: ReportFilter,
  context: FilterContext,
): boolean {
  const { score, coverage } = row.report;
  return (
    isVisible(entityId, context) &&
    isIn(score, filter.score) &&
    isIn(coverage, filter.coverage) &&
    isOneOf(fields.namespace, filter.namespaces) &&
    isOneOf(fields.system, filter.systems) &&
    (!filter.domains ||
      isInDomains(fields, filter.domains, context.everything)) &&
    isOneOf(fields.ref, filter.refs) &&
    (!filter.text || fields.text.includes(filter.text)) &&
    Object.entries(filter.outcomes ?? {}).every(([check, statuses]) =>
      isOneOf(outcomes.get(check), statuses),
    )
  );
}

export function fitsDivision(
  division: Division,
  { row, fields }: Listed,
  filter: ReportFilter,
  tree: readonly GroupParent[],
): boolean {
  const fits: Record<Division, () => boolean> = {
    levels: () => isOneOf(row.report.level, filter.levels),
    owners: () =>
      isOneOf(fields.owner, filter.owners && within(filter.owners, tree)),
    kinds: () => isOneOf(fields.kind, filter.kinds),
    types: () => isOneOf(fields.type, filter.types),
    lifecycles: () => isOneOf(fields.lifecycle, filter.lifecycles),
    tiers: () => isOneOf(fields.tier, filter.tiers),
  };
  return fits[division]();
}

function isVisible(entityId: number, { scope, scopes }: FilterContext) {
  if (scope.kind !== 'some') return scope.kind === 'all';
  const row = scopes.find(({ id }) => id === scope.scopeId);
  return row?.entities.has(entityId) ?? false;
}

function isIn(value: number | null, { min, max }: Range = {}): boolean {
  if (min === undefined && max === undefined) return true;
  return value !== null && value >= (min ?? 0) && value <= (max ?? 100);
}

function isOneOf<T>(value: T | undefined, values?: readonly T[]): boolean {
  return !values || (value !== undefined && values.includes(value));
}

/** The owners, and all groups below them. */
function within(owners: readonly string[], tree: readonly GroupParent[]) {
  const all = new Set(owners);
  for (const owner of all) {
    tree
      .filter(({ parent }) => parent === owner)
      .forEach(({ group }) => all.add(group));
  }
  return [...all];
}
