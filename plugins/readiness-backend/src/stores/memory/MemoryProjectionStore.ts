import {
  LevelChanges,
  ProjectionPosition,
  ProjectionStore,
} from '../ProjectionStore';
import { groupLevels, LevelRow } from '../shared/groupLevels';
import { isKnown } from '../shared/isKnown';
import { EntityRow, MemoryTables } from './tables';

export class MemoryProjectionStore implements ProjectionStore {
  constructor(private readonly tables: MemoryTables) {}

  async read(since?: ProjectionPosition): Promise<LevelChanges> {
    const position = { ...this.tables.projectionClock };
    const full = !isKnown(since, position);
    const rows = [...this.tables.entities.values()]
      .sort((a, b) => (a.ref < b.ref ? -1 : 1))
      .flatMap(entity => this.#levels(entity))
      .filter(row => (full ? row.scorecard !== null : row.seq > since.seq));
    return { position, full, entries: groupLevels(rows) };
  }

  /** As the database joins them. */
  #levels({ id, ref }: EntityRow): (LevelRow & { seq: number })[] {
    const seq = this.tables.projectedLevels.get(id) ?? 0;
    const none = { entityRef: ref, scorecard: null, seq };
    const reports = [...(this.tables.reports.get(id)?.values() ?? [])];
    if (reports.length === 0) return [none];
    return reports.map(
      ({ scorecard, categories, report: { level, rank } }) => ({
        ...none,
        scorecard,
        level,
        rank,
        categories,
      }),
    );
  }
}
