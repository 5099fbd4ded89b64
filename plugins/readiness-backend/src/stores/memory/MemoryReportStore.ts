import { ChangeCause, Instant } from 'backstage-plugin-readiness-common';
import {
  DueEntity,
  DueQuery,
  EvaluatedEntity,
  HistoryRow,
  ReportStore,
  StoredReport,
} from '../ReportStore';
import { dueCause, EvaluationRow, NO_CAUSES } from '../shared/causes';
import { outcomeStatuses, planReports, ReportRow } from '../shared/planReports';
import { toStored } from './MemoryEntityStore';
import { EntityRow, HistoryEntry, MemoryTables } from './tables';

export class MemoryReportStore implements ReportStore {
  readonly batches = { listed: 50, kept: 250_000 };

  constructor(private readonly tables: MemoryTables) {}

  async listDue(query: DueQuery): Promise<DueEntity[]> {
    return this.tables
      .listLiving()
      .map(entity => ({ entity, row: this.evaluation(entity.id) }))
      .sort((a, b) => byEvaluation(a.row, b.row))
      .flatMap(({ entity, row }) => {
        const cause = dueCause(row, query);
        return cause ? [toDue(entity, row, cause)] : [];
      })
      .slice(0, query.limit);
  }

  async getDue(
    entityId: number,
    definitionHash: string,
  ): Promise<DueEntity | undefined> {
    const entity = this.tables.living(entityId);
    if (!entity) return undefined;
    const row = this.evaluation(entityId);
    return toDue(entity, row, dueCause(row, { definitionHash }) ?? 'time');
  }

  async keep(evaluations: readonly EvaluatedEntity[]): Promise<number[]> {
    return structuredClone(evaluations)
      .filter(evaluation => this.keepOne(evaluation))
      .map(({ entityId }) => entityId);
  }

  async markDue(entityIds: readonly number[], cause: ChangeCause) {
    this.tables.markAll([...new Set(entityIds)], cause);
  }

  async getCurrent(
    entityId: number,
  ): Promise<{ evaluated: boolean; reports: StoredReport[] }> {
    if (!this.tables.living(entityId)) return { evaluated: false, reports: [] };
    const rows = [...(this.tables.reports.get(entityId)?.values() ?? [])];
    return {
      evaluated: this.evaluation(entityId).revision > 0,
      reports: rows
        .sort((a, b) => (a.scorecard < b.scorecard ? -1 : 1))
        .map(toStoredReport),
    };
  }

  async listHistory(
    entityId: number,
    options: { scorecard?: string; before?: number; limit: number },
  ): Promise<{ row: HistoryRow; previous?: HistoryRow }[]> {
    if (!this.tables.living(entityId)) return [];
    const { scorecard, before = Infinity, limit } = options;
    const rows = this.tables.history
      .filter(row => row.entityId === entityId)
      .filter(row => !scorecard || row.report.scorecard === scorecard)
      .reverse();
    return rows
      .filter(row => row.id < before)
      .slice(0, limit)
      .map(row => withPrevious(row, rows));
  }

  async purgeHistory(before: Instant): Promise<number> {
    const { history } = this.tables;
    const isInForce = (row: HistoryEntry) =>
      !history.some(
        later =>
          later.id > row.id && later.at < before && isSameSeries(row, later),
      );
    const kept = history.filter(row => row.at >= before || isInForce(row));
    this.tables.history = kept;
    return history.length - kept.length;
  }

  private evaluation(entityId: number): EvaluationRow {
    const row = this.tables.evaluations.get(entityId);
    if (!row) throw new Error(`No entity has the id ${entityId}`);
    return row;
  }

  /** Whether it won the race. */
  private keepOne(evaluation: EvaluatedEntity): boolean {
    const row = this.tables.evaluations.get(evaluation.entityId);
    if (!row || row.revision !== evaluation.revision) return false;
    const seenAll = row.inputVersion === evaluation.inputVersion;
    row.pendingCauses = seenAll ? NO_CAUSES : row.pendingCauses;
    row.revision += 1;
    row.definitionHash = evaluation.definitionHash;
    row.evaluatedAt = evaluation.evaluatedAt;
    row.dueAt = evaluation.dueAt;
    this.keepReports(evaluation);
    return true;
  }

  private keepReports(evaluation: EvaluatedEntity) {
    const { entityId, cause, evaluatedAt } = evaluation;
    const reports = this.tables.inner(this.tables.reports, entityId);
    const current = [...reports].map(([id, row]) => {
      const { level, rank } = row.report;
      return [id, { ...row, level, rank }] as const;
    });
    const plan = planReports(evaluation, new Map(current));
    this.tables.outcomes.set(entityId, outcomeStatuses(evaluation.reports));
    if (plan.movesLevel) this.tables.countLevelChange(entityId);
    plan.remove.forEach(scorecard => reports.delete(scorecard));
    for (const row of plan.write) {
      reports.set(row.scorecard, row);
      const { hash, report } = row;
      const id = this.tables.nextId();
      const entry = { id, entityId, at: evaluatedAt, cause, hash, report };
      this.tables.history.push(entry);
    }
  }
}

function byEvaluation(a: EvaluationRow, b: EvaluationRow): number {
  const [first, second] = [a.evaluatedAt ?? '', b.evaluatedAt ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return a.entityId - b.entityId;
}

function toDue(
  entity: EntityRow,
  { inputVersion, revision }: EvaluationRow,
  cause: ChangeCause,
): DueEntity {
  return { ...toStored(entity), inputVersion, revision, cause };
}

function toStoredReport(row: ReportRow): StoredReport {
  const { report, hash, levelSince, changedAt } = row;
  return structuredClone({ report, hash, levelSince, changedAt });
}

function withPrevious(row: HistoryEntry, newestFirst: HistoryEntry[]) {
  const previous = newestFirst.find(
    other => other.id < row.id && isSameSeries(other, row),
  );
  return {
    row: toHistoryRow(row),
    ...(previous && { previous: toHistoryRow(previous) }),
  };
}

function isSameSeries(a: HistoryEntry, b: HistoryEntry): boolean {
  return a.entityId === b.entityId && a.report.scorecard === b.report.scorecard;
}

function toHistoryRow({ entityId, ...row }: HistoryEntry): HistoryRow {
  return structuredClone(row);
}
