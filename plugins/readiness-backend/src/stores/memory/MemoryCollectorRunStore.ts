import { Instant } from 'backstage-plugin-readiness-common';
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
import {
  newCollectorRow,
  standsOtherwise,
  toCollectorState,
} from '../shared/collectorRow';
import { MemoryTables } from './tables';

export class MemoryCollectorRunStore implements CollectorRunStore {
  constructor(private readonly tables: MemoryTables) {}

  async record(run: CollectorRun, options: RunOptions): Promise<boolean> {
    const { collectors } = this.tables;
    const id = run.collector;
    const before = collectors.get(id) ?? newCollectorRow(id);
    const after = afterRun(before, run, options);
    collectors.set(id, after);
    this.tables.runs.unshift({ ...run });
    return standsOtherwise(before, after);
  }

  async listStates(): Promise<CollectorState[]> {
    return [...this.tables.collectors.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(toCollectorState);
  }

  async listRuns(collector: string, limit: number): Promise<CollectorRun[]> {
    return this.tables.runs
      .filter(run => run.collector === collector)
      .slice(0, limit)
      .map(run => ({ ...run }));
  }

  async getLastComplete(collector: string): Promise<CollectorRun | undefined> {
    const runs = await this.listRuns(collector, Infinity);
    return runs.find(({ status }) => status === 'complete');
  }

  async addNotices(
    collector: string,
    notices: readonly Notice[],
    at: Instant,
  ): Promise<void> {
    if (notices.length === 0) return;
    const { collectors } = this.tables;
    const before = collectors.get(collector) ?? newCollectorRow(collector);
    collectors.set(collector, afterNotices(before, notices, at));
  }

  async listNotices(): Promise<CollectorNotice[]> {
    return noticesOf(this.tables.collectors.values());
  }

  async purge(before: Instant): Promise<number> {
    const kept = this.tables.runs.filter(run => run.finishedAt >= before);
    const purged = this.tables.runs.length - kept.length;
    this.tables.runs = kept;
    return purged;
  }
}
