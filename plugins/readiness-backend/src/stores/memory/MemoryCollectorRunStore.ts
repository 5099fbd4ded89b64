import { Instant } from 'backstage-plugin-readiness-common';
import {
  CollectorRun,
  CollectorRunStore,
  CollectorState,
} from '../CollectorRunStore';
import {
  afterRun,
  newCollectorRow,
  RunOptions,
  toCollectorState,
} from '../shared/collectorRow';
import { MemoryTables } from './tables';

export class MemoryCollectorRunStore implements CollectorRunStore {
  constructor(private readonly tables: MemoryTables) {}

  async record(run: CollectorRun, options: RunOptions): Promise<void> {
    const { collectors } = this.tables;
    const id = run.collector;
    const before = collectors.get(id) ?? newCollectorRow(id);
    collectors.set(id, afterRun(before, run, options));
    this.tables.runs.unshift({ ...run });
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

  async purge(before: Instant): Promise<number> {
    const kept = this.tables.runs.filter(run => run.finishedAt >= before);
    const purged = this.tables.runs.length - kept.length;
    this.tables.runs = kept;
    return purged;
  }
}
