import { Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import {
  CollectorRun,
  CollectorRunStore,
  CollectorState,
} from '../CollectorRunStore';
import {
  afterRun,
  CollectorRow,
  newCollectorRow,
  RunOptions,
  toCollectorState,
} from '../shared/collectorRow';
import { isPostgres } from './client';
import { readCollectors } from './factTables';
import { query } from './statements';

export class KnexCollectorRunStore implements CollectorRunStore {
  constructor(private readonly knex: Knex) {}

  async record(run: CollectorRun, options: RunOptions): Promise<void> {
    await this.knex.transaction(async trx => {
      const before = await lockCollector(trx, run.collector);
      await updateCollector(trx, afterRun(before, run, options));
      await insertRun(trx, run);
    });
  }

  async listStates(): Promise<CollectorState[]> {
    const rows = [...(await readCollectors(this.knex)).values()];
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1)).map(toCollectorState);
  }

  async listRuns(collector: string, limit: number): Promise<CollectorRun[]> {
    const rows = await query<CollectorRun & { message: string | null }>(
      this.knex,
      `select collector, started_at as "startedAt", finished_at as "finishedAt",
         status, entities, failures, changed, message
       from collector_runs where collector = ? order by id desc limit ?`,
      [collector, limit],
    );
    return rows.map(({ message, ...run }) => ({
      ...run,
      ...(message !== null && { message }),
    }));
  }

  async purge(before: Instant): Promise<number> {
    return this.knex('collector_runs').where('finished_at', '<', before).del();
  }
}

/** Two replicas ending a run of the same collector take turns. */
async function lockCollector(
  trx: Knex.Transaction,
  id: string,
): Promise<CollectorRow> {
  await query(
    trx,
    'insert into collectors (id) values (?) on conflict do nothing',
    [id],
  );
  if (isPostgres(trx)) {
    await query(trx, 'select id from collectors where id = ? for update', [id]);
  }
  return (await readCollectors(trx)).get(id) ?? newCollectorRow(id);
}

async function updateCollector(trx: Knex.Transaction, row: CollectorRow) {
  await trx('collectors').where({ id: row.id }).update({
    connected_at: row.connectedAt,
    as_of: row.asOf,
    failed_since: row.failedSince,
    failed_message: row.failedMessage,
    last_failed_at: row.lastFailedAt,
    recovered_at: row.recoveredAt,
  });
}

async function insertRun(trx: Knex.Transaction, run: CollectorRun) {
  await trx('collector_runs').insert({
    collector: run.collector,
    started_at: run.startedAt,
    finished_at: run.finishedAt,
    status: run.status,
    entities: run.entities,
    failures: run.failures,
    changed: run.changed,
    message: run.message ?? null,
  });
}
