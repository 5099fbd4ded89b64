import { ChangeCause, Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import {
  DueEntity,
  DueQuery,
  EvaluatedEntity,
  HistoryRow,
  ReportStore,
  StoredReport,
} from '../ReportStore';
import { causeBits } from '../shared/causes';
import { isPostgres } from './client';
import { CheckIds } from './CheckIds';
import { selectDue, selectOneDue } from './dueQuery';
import { lockEntities, markEntities } from './entityLocks';
import { keepEvaluations } from './keepEvaluations';
import { purgeHistory, selectHistory } from './reportHistory';
import { selectCurrent } from './reportTables';

/** PostgreSQL works elsewhere, and each statement is a way there and back: few, and large ones. */
const BY_ROUND_TRIP = { listed: 1100, kept: 12_000_000 };

/** SQLite works in this process, which stands still meanwhile: small ones. */
const ON_THE_SPOT = { listed: 40, kept: 300_000 };

export class KnexReportStore implements ReportStore {
  readonly batches: ReportStore['batches'];
  private readonly checkIds: CheckIds;

  constructor(private readonly knex: Knex) {
    this.checkIds = new CheckIds(knex);
    this.batches = isPostgres(knex) ? BY_ROUND_TRIP : ON_THE_SPOT;
  }

  async listDue(query: DueQuery): Promise<DueEntity[]> {
    return selectDue(this.knex, query);
  }

  async getDue(
    entityId: number,
    definitionHash: string,
  ): Promise<DueEntity | undefined> {
    return selectOneDue(this.knex, entityId, definitionHash);
  }

  async keep(evaluations: readonly EvaluatedEntity[]): Promise<number[]> {
    if (evaluations.length === 0) return [];
    const checkIds = await this.checkIds.resolve(checksOf(evaluations));
    return keepEvaluations(this.knex, evaluations, checkIds);
  }

  async markDue(
    entityIds: readonly number[],
    cause: ChangeCause,
  ): Promise<void> {
    if (entityIds.length === 0) return;
    const causes = causeBits(cause);
    await this.knex.transaction(async trx => {
      const existing = await lockEntities(trx, entityIds);
      await markEntities(
        trx,
        existing.map(entityId => ({ entityId, causes })),
      );
    });
  }

  async getCurrent(
    entityId: number,
  ): Promise<{ evaluated: boolean; reports: StoredReport[] }> {
    return selectCurrent(this.knex, entityId);
  }

  async listHistory(
    entityId: number,
    options: { scorecard?: string; before?: number; limit: number },
  ): Promise<{ row: HistoryRow; previous?: HistoryRow }[]> {
    return selectHistory(this.knex, entityId, options);
  }

  async purgeHistory(before: Instant): Promise<number> {
    return purgeHistory(this.knex, before);
  }
}

function checksOf(evaluations: readonly EvaluatedEntity[]): Set<string> {
  const ids = new Set<string>();
  for (const { reports } of evaluations) {
    for (const { report } of reports) {
      for (const { check } of report.results) ids.add(check);
    }
  }
  return ids;
}
