import { Knex } from 'knex';
import { CollectorRun, RunOptions } from '../CollectorRunStore';
import { query } from './statements';

export async function insertRun(knex: Knex, run: CollectorRun): Promise<void> {
  await knex('collector_runs').insert(toRow(run));
}

/**
 * Inserts a run that changes nothing but what it vouches for: complete, no failure before it, connected as
 * before, no gap, nothing to tell and nothing told. All of that is decided where the row is written, in one
 * statement, so that no run of another replica can come in between.
 *
 * @returns false, with nothing written, when there is more to it
 */
export async function insertUneventfulRun(
  knex: Knex,
  run: CollectorRun,
  { delivered, maxAge, notices = [] }: RunOptions,
): Promise<boolean> {
  if (run.status !== 'complete' || notices.length > 0) return false;
  const row = toRow(run);
  const oldest = new Date(Date.parse(run.finishedAt) - maxAge).toISOString();
  const inserted = await query(
    knex,
    `insert into collector_runs (${Object.keys(row)})
     select ${Object.values(row).map(typed)} from collectors c
     where c.id = ? and c.failed_since is null and c.notices is null
       ${delivered ? 'and c.connected_at is not null' : ''}
       and (c.as_of >= ? or exists (
         select 1 from collector_runs r
         where r.collector = c.id and r.status = 'complete' and r.started_at >= ?
       ))
     returning id`,
    [...Object.values(row), run.collector, oldest, oldest],
  );
  return inserted.length > 0;
}

/** PostgreSQL takes a parameter that is selected for a text. */
function typed(value: string | number | null): string {
  return typeof value === 'number' ? 'cast(? as integer)' : 'cast(? as text)';
}

function toRow(run: CollectorRun) {
  return {
    collector: run.collector,
    started_at: run.startedAt,
    finished_at: run.finishedAt,
    status: run.status,
    entities: run.entities,
    failures: run.failures,
    changed: run.changed,
    message: run.message ?? null,
    ...(run.answered !== undefined && { answered: run.answered }),
  };
}
