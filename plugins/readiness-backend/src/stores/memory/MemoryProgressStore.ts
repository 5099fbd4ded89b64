import { Progress, ProgressStore } from '../ProgressStore';
import { DueQuery } from '../ReportStore';
import { dueCause, EvaluationRow } from '../shared/causes';
import { MemoryTables } from './tables';

export class MemoryProgressStore implements ProgressStore {
  constructor(private readonly tables: MemoryTables) {}

  async read(query: Omit<DueQuery, 'limit'>): Promise<Progress> {
    const { definitionHash, now, evaluateAllBefore = '' } = query;
    const rows = this.tables
      .listLiving()
      .flatMap(({ id }) => this.tables.evaluations.get(id) ?? []);
    const count = (matches: (row: EvaluationRow) => boolean) =>
      rows.filter(matches).length;
    const [dueSince] = rows
      .flatMap(({ dueAt }) => (dueAt !== null && dueAt <= now ? dueAt : []))
      .sort();
    return {
      entities: rows.length,
      evaluated: count(({ revision }) => revision > 0),
      due: count(row => dueCause(row, query) !== undefined),
      otherStandard: count(
        row =>
          row.definitionHash !== null && row.definitionHash !== definitionHash,
      ),
      swept: count(
        ({ evaluatedAt }) =>
          evaluatedAt !== null && evaluatedAt < evaluateAllBefore,
      ),
      ...(dueSince !== undefined && { dueSince }),
    };
  }
}
