import { OutcomeStatus } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { ReadScope } from '../ReadScope';
import {
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
import { idRows, textRows } from './jsonRows';
import { selectCounts } from './searchCounts';
import { selectList } from './searchList';
import { selectOpen, selectWhole } from './searchOpen';
import { query } from './statements';

export class KnexReportSearch implements ReportSearch {
  constructor(private readonly knex: Knex) {}

  async list(page: ReportPage, scope: ReadScope): Promise<ListedReport[]> {
    return selectList(this.knex, page, scope);
  }

  async count(
    filter: ReportFilter,
    scope: ReadScope,
  ): Promise<ReportDivisions> {
    return selectCounts(this.knex, filter, scope);
  }

  async open(page: OpenPage, scope: ReadScope): Promise<OpenReport[]> {
    return selectOpen(this.knex, page, scope);
  }

  async whole(
    scorecard: string,
    entityIds: readonly number[],
  ): Promise<WholeReport[]> {
    return selectWhole(this.knex, scorecard, entityIds);
  }

  async outcomesOf(
    entityIds: readonly number[],
    checks: readonly string[],
  ): Promise<Map<number, Record<string, OutcomeStatus>>> {
    if (entityIds.length === 0 || checks.length === 0) return new Map();
    const rows = await query<{
      entityId: number;
      check: string;
      status: OutcomeStatus;
    }>(
      this.knex,
      // To SQLite, `cross join` says to begin with the entities: they are the few.
      `select o.entity_id as "entityId", c.key as "check", o.status
       from outcomes o cross join checks c
       where o.entity_id in (?) and c.id = o.check_id and c.key in (?)`,
      [idRows(this.knex, entityIds), textRows(this.knex, checks)],
    );
    return byEntity(rows);
  }
}
