import {
  Count,
  ReportCounts,
  ReportFilter as ReportQuery,
  RESERVED_LEVEL_IDS,
  ScorecardDefinition,
} from 'backstage-plugin-readiness-common';
import { ReadScope } from '../stores/ReadScope';
import { compareTexts } from '../util/compareTexts';
import { ReadContext } from './ReadContext';
import { toReportFilter } from './reportFilter';
import { activeDefinitions } from './standard';

/** As the contract says; whoever looks for an owner beyond them has to name one. */
const MOST_OWNERS = 500;

/** How many entities a list has, as far as the scope goes, and how they divide. */
export async function readReportCounts(
  query: ReportQuery,
  scope: ReadScope,
  context: ReadContext,
): Promise<ReportCounts> {
  const { definitions } = await activeDefinitions(context);
  const filter = toReportFilter(query, definitions);
  const counts = await context.stores.reportSearch.count(filter, scope);
  return {
    total: counts.total,
    levels: levelCounts(
      counts.levels,
      definitions.scorecards[filter.scorecard],
    ),
    owners: mostFirst(counts.owners).slice(0, MOST_OWNERS),
    kinds: mostFirst(counts.kinds),
    types: mostFirst(counts.types),
    lifecycles: mostFirst(counts.lifecycles),
    tiers: toCounts(counts.tiers).sort((a, b) =>
      compareTexts(a.value, b.value),
    ),
  };
}

/** Every level, those that nobody is at included. */
function levelCounts(
  counts: ReadonlyMap<string, number>,
  { levels }: ScorecardDefinition,
): Count[] {
  const ids = [...levels.map(({ id }) => id), ...RESERVED_LEVEL_IDS];
  const older = [...counts.keys()].filter(id => !ids.includes(id)).sort();
  return [...ids, ...older].map(value => ({
    value,
    count: counts.get(value) ?? 0,
  }));
}

function mostFirst(counts: ReadonlyMap<string, number>): Count[] {
  return toCounts(counts).sort(
    (a, b) => b.count - a.count || compareTexts(a.value, b.value),
  );
}

function toCounts(counts: ReadonlyMap<string, number>): Count[] {
  return [...counts].map(([value, count]) => ({ value, count }));
}
