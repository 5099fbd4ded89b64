import { Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { CollectorRow } from '../shared/collectorRow';
import {
  COLLECTOR_COLUMNS,
  LAST_RUN,
  StoredCollector,
  withAsOf,
} from './factTables';
import { query } from './statements';

/** The row of a collector, made when missing; who changes it takes turns with other replicas. */
export async function lockCollector(
  trx: Knex.Transaction,
  id: string,
): Promise<CollectorRow> {
  // Setting the id to itself locks the row and returns it, new or not.
  const [row] = await query<StoredCollector>(
    trx,
    `insert into collectors (id) values (?)
     on conflict (id) do update set id = excluded.id
     returning ${COLLECTOR_COLUMNS}`,
    [id],
  );
  return withAsOf(row);
}

/** Before old runs are removed: what follows from them stays. */
export async function keepAsOf(
  trx: Knex.Transaction,
  before: Instant,
): Promise<void> {
  await query(
    trx,
    `update collectors set as_of = (${LAST_RUN})
     where exists (
       select 1 from collector_runs r
       where r.collector = collectors.id and r.status = 'complete'
         and r.finished_at < ? and r.started_at > coalesce(collectors.as_of, '')
     )`,
    [before],
  );
}

export async function updateCollector(
  trx: Knex.Transaction,
  row: CollectorRow,
): Promise<void> {
  await trx('collectors').where({ id: row.id }).update({
    connected_at: row.connectedAt,
    as_of: row.asOf,
    failed_since: row.failedSince,
    failed_message: row.failedMessage,
    last_failed_at: row.lastFailedAt,
    recovered_at: row.recoveredAt,
    pushed_at: row.pushedAt,
    notices: row.notices,
  });
}
