import { Knex } from 'knex';
import { Progress, ProgressStore } from '../ProgressStore';
import { DueQuery } from '../ReportStore';
import { query } from './statements';

type Counts = Omit<Progress, 'dueSince'>;
type Row = { [key in keyof Counts]: number | string | null } & {
  dueSince: string | null;
};

const DUE = `(pending_causes <> 0 or definition_hash <> ? or due_at <= ?
  or evaluated_at < ?)`;

export class KnexProgressStore implements ProgressStore {
  constructor(private readonly knex: Knex) {}

  async read({
    definitionHash,
    now,
    evaluateAllBefore = '',
  }: Omit<DueQuery, 'limit'>): Promise<Progress> {
    // One pass over narrow rows; those that are gone by index, not by reading every entity.
    const [row] = await query<Row>(
      this.knex,
      `select count(*) as entities, ${sumOf('revision > 0')} as evaluated,
         ${sumOf(DUE)} as due,
         ${sumOf('definition_hash <> ?')} as "otherStandard",
         ${sumOf('evaluated_at < ?')} as swept,
         min(case when due_at <= ? then due_at end) as "dueSince"
       from evaluations
       where entity_id not in (select id from entities where gone_at is not null)`,
      [
        ...[definitionHash, now, evaluateAllBefore],
        ...[definitionHash, evaluateAllBefore, now],
      ],
    );
    return {
      entities: Number(row.entities),
      evaluated: Number(row.evaluated),
      due: Number(row.due),
      otherStandard: Number(row.otherStandard),
      swept: Number(row.swept),
      ...(row.dueSince !== null && { dueSince: row.dueSince }),
    };
  }
}

function sumOf(condition: string): string {
  return `sum(case when ${condition} then 1 else 0 end)`;
}
