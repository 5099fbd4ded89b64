import { Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { Notice } from 'backstage-plugin-readiness-node';
import {
  CollectorNotice,
  CollectorRun,
  CollectorRunStore,
  CollectorState,
  RunOptions,
} from '../CollectorRunStore';
import { afterRun } from '../shared/afterRun';
import { afterNotices, noticesOf } from '../shared/collectorNotices';
import { standsOtherwise, toCollectorState } from '../shared/collectorRow';
import { keepAsOf, lockCollector, updateCollector } from './collectorRows';
import { readCollectors } from './factTables';
import { insertRun, insertUneventfulRun } from './runRows';
import { query } from './statements';

type RunRow = Omit<CollectorRun, 'answered' | 'message'> & {
  answered: number | null;
  message: string | null;
};

export class KnexCollectorRunStore implements CollectorRunStore {
  constructor(private readonly knex: Knex) {}

  async record(run: CollectorRun, options: RunOptions): Promise<boolean> {
    if (await insertUneventfulRun(this.knex, run, options)) return false;
    return this.knex.transaction(async trx => {
      const before = await lockCollector(trx, run.collector);
      const after = afterRun(before, run, options);
      const isOther = standsOtherwise(before, after);
      if (isOther) await updateCollector(trx, after);
      await insertRun(trx, run);
      return isOther;
    });
  }

  async listStates(): Promise<CollectorState[]> {
    const rows = [...(await readCollectors(this.knex)).values()];
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1)).map(toCollectorState);
  }

  async listRuns(collector: string, limit: number): Promise<CollectorRun[]> {
    return this.selectRuns('collector = ? order by id desc limit ?', [
      collector,
      limit,
    ]);
  }

  async getLastComplete(collector: string): Promise<CollectorRun | undefined> {
    const [run] = await this.selectRuns(
      "collector = ? and status = 'complete' order by id desc limit 1",
      [collector],
    );
    return run;
  }

  async addNotices(
    collector: string,
    notices: readonly Notice[],
    at: Instant,
  ): Promise<void> {
    if (notices.length === 0) return;
    await this.knex.transaction(async trx => {
      const before = await lockCollector(trx, collector);
      const after = afterNotices(before, notices, at);
      if (after.notices !== before.notices) await updateCollector(trx, after);
    });
  }

  async listNotices(): Promise<CollectorNotice[]> {
    return noticesOf((await readCollectors(this.knex)).values());
  }

  async purge(before: Instant): Promise<number> {
    return this.knex.transaction(async trx => {
      await keepAsOf(trx, before);
      const old = trx('collector_runs').where('finished_at', '<', before);
      const removed: number = await old.del();
      return removed;
    });
  }

  private async selectRuns(condition: string, bindings: Knex.RawBinding[]) {
    const rows = await query<RunRow>(
      this.knex,
      `select collector, started_at as "startedAt", finished_at as "finishedAt",
         status, entities, answered, failures, changed, message
       from collector_runs where ${condition}`,
      bindings,
    );
    return rows.map(toRun);
  }
}

function toRun({ answered, message, ...run }: RunRow): CollectorRun {
  return {
    ...run,
    ...(answered !== null && { answered }),
    ...(message !== null && { message }),
  };
}
