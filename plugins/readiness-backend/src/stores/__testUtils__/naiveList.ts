import { ReportFilter, ReportSort, SortBy } from '../ReportSearch';
import { Listing, refOf } from './fleet';

/** Evaluated entities, as lists have them. */
type Evaluated = Listing & Required<Pick<Listing, 'report'>>;

/** The refs of a list, worked out one entity after another, as its definition says. */
export function naiveList(
  fleet: readonly Listing[],
  filter: ReportFilter,
  sort: ReportSort,
): string[] {
  return naiveFilter(fleet, filter)
    .sort((a, b) => compare(a, b, sort))
    .map(refOf);
}

export function naiveFilter(
  fleet: readonly Listing[],
  filter: ReportFilter,
): Evaluated[] {
  return fleet.flatMap(one => {
    if (!one.report) return [];
    const found = { ...one, report: one.report };
    return fits(found, filter) ? [found] : [];
  });
}

function fits(one: Evaluated, filter: ReportFilter): boolean {
  const { score, coverage, level, outcomes } = one.report;
  const among = (value: unknown, values?: readonly unknown[]) =>
    values === undefined || values.includes(value);
  const within = (value: number | null, range: ReportFilter['score']) =>
    Object.keys(range ?? {}).length === 0 ||
    (value !== null &&
      value >= (range?.min ?? -Infinity) &&
      value <= (range?.max ?? Infinity));
  return (
    among(level, filter.levels) &&
    among(one.owner, filter.owners) &&
    among(one.kind.toLowerCase(), filter.kinds) &&
    among(one.namespace.toLowerCase(), filter.namespaces) &&
    among(one.type?.toLowerCase(), filter.types) &&
    among(one.system, filter.systems) &&
    among(one.lifecycle?.toLowerCase(), filter.lifecycles) &&
    among(one.tier, filter.tiers) &&
    among(refOf(one), filter.refs) &&
    within(score, filter.score) &&
    within(coverage, filter.coverage) &&
    [refOf(one), one.title ?? ''].some(text =>
      text.toLowerCase().includes(filter.text ?? ''),
    ) &&
    Object.entries(filter.outcomes ?? {}).every(([check, statuses]) =>
      statuses.includes(outcomes[check]),
    )
  );
}

function compare(a: Evaluated, b: Evaluated, sort: ReportSort): number {
  const [first, second] = [valueOf(a, sort.by), valueOf(b, sort.by)];
  const turn = sort.descending ? -1 : 1;
  if (first === null || second === null) {
    const nullsLast = Number(first === null) - Number(second === null);
    return nullsLast || byText(refOf(a), refOf(b));
  }
  const isText = typeof first === 'string';
  const byValue = isText
    ? byText(first, String(second))
    : first - Number(second);
  const byRef = byText(refOf(a), refOf(b)) * (isText ? turn : 1);
  return byValue * turn || byRef;
}

function valueOf(one: Evaluated, by: SortBy): string | number | null {
  const { rank, score, coverage, changed } = one.report;
  const name = (one.title ?? one.name).toLowerCase();
  return { name, level: rank, score, coverage, changed }[by];
}

function byText(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
