import { OutcomeStatus } from 'backstage-plugin-readiness-common';
import { searchFields } from '../../catalog/searchFields';
import { ReadScope } from '../ReadScope';
import {
  Division,
  DIVISIONS,
  ListedReport,
  OpenPage,
  OpenReport,
  ReportDivisions,
  ReportFilter,
  ReportPage,
  ReportSearch,
  WholeReport,
} from '../ReportSearch';
import { byEntity } from '../shared/byEntity';
import { emptyDivisions } from '../shared/emptyDivisions';
import { openOf } from '../shared/openOf';
import { Listed, listedOf } from './listed';
import { fitsApart, fitsDivision, FilterContext } from './listFilter';
import { comparePlaces, placeOf } from './listSort';
import { MemoryTables } from './tables';

export class MemoryReportSearch implements ReportSearch {
  constructor(private readonly tables: MemoryTables) {}

  async list(page: ReportPage, scope: ReadScope): Promise<ListedReport[]> {
    const { filter, sort, after, limit } = page;
    const compare = comparePlaces(sort);
    return this.listed(filter, scope)
      .map(one => toListedReport(one, placeOf(one, sort)))
      .filter(({ place }) => !after || compare(place, after) > 0)
      .sort((a, b) => compare(a.place, b.place))
      .slice(0, limit);
  }

  async count(
    filter: ReportFilter,
    scope: ReadScope,
  ): Promise<ReportDivisions> {
    const counts = emptyDivisions();
    for (const one of this.matching(filter, scope)) {
      const unfit = DIVISIONS.filter(name => !this.fits(name, one, filter));
      if (unfit.length === 0) counts.total += 1;
      for (const division of DIVISIONS) {
        const value = valueOf(one, division);
        const counted = unfit.every(name => name === division);
        if (counted && value !== undefined) add(counts[division], value);
      }
    }
    return counts;
  }

  async outcomesOf(
    entityIds: readonly number[],
    checks: readonly string[],
  ): Promise<Map<number, Record<string, OutcomeStatus>>> {
    return byEntity(
      entityIds.flatMap(entityId =>
        [...(this.tables.outcomes.get(entityId) ?? [])]
          .filter(([check]) => checks.includes(check))
          .map(([check, status]) => ({ entityId, check, status })),
      ),
    );
  }

  async open(
    { filter, after = 0, limit }: OpenPage,
    scope: ReadScope,
  ): Promise<OpenReport[]> {
    return this.listed(filter, scope)
      .filter(({ entityId }) => entityId > after)
      .sort((a, b) => a.entityId - b.entityId)
      .slice(0, limit)
      .map(({ entityId, row, fields: { ref, owner } }) => ({
        entityId,
        ref,
        ...(owner && { owner }),
        open: openOf(row.report),
      }));
  }

  async whole(
    scorecard: string,
    entityIds: readonly number[],
  ): Promise<WholeReport[]> {
    return listedOf(this.tables, scorecard)
      .filter(({ entityId }) => entityIds.includes(entityId))
      .map(({ entityId, row, fields: { shown } }) =>
        structuredClone({ entityId, shown, report: row.report }),
      );
  }

  private listed(filter: ReportFilter, scope: ReadScope): Listed[] {
    return this.matching(filter, scope).filter(one =>
      DIVISIONS.every(name => this.fits(name, one, filter)),
    );
  }

  private matching(filter: ReportFilter, scope: ReadScope): Listed[] {
    const context = this.context(scope);
    return listedOf(this.tables, filter.scorecard).filter(one =>
      fitsApart(one, filter, context),
    );
  }

  private fits(division: Division, one: Listed, filter: ReportFilter) {
    return fitsDivision(division, one, filter, this.tables.groupParents);
  }

  private context(scope: ReadScope): FilterContext {
    return {
      scope,
      scopes: [...this.tables.scopes.values()],
      everything: this.tables.listLiving().map(searchFields),
    };
  }
}

function valueOf({ row, fields }: Listed, division: Division) {
  const values: Record<Division, string | undefined> = {
    levels: row.report.level,
    owners: fields.owner,
    kinds: fields.kind,
    types: fields.type,
    lifecycles: fields.lifecycle,
    tiers: String(fields.tier),
  };
  return values[division];
}

function add(counts: Map<string, number>, value: string) {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function toListedReport(
  { entityId, row, fields }: Listed,
  place: ListedReport['place'],
): ListedReport {
  const { level, rank, withWaivers, score, possible, coverage } = row.report;
  const { ref, shown, owner, system, tier, stage } = fields;
  return {
    entityId,
    ref,
    shown,
    ...(owner && { owner }),
    ...(system && { system }),
    tier,
    stage,
    level,
    rank,
    withWaivers,
    score,
    possible,
    coverage,
    levelSince: row.levelSince,
    changedAt: row.changedAt,
    place,
  };
}
