import { FactsState, KeptFacts } from '../DeliveryStore';
import { MemoryTables } from './tables';

export type KeptFactRows = Map<number, { revision: number; kept?: KeptFacts }>;

/** What follows from the records of entities, kept until they change. */
export class MemoryKeptFacts {
  constructor(
    private readonly tables: MemoryTables,
    private readonly rows: KeptFactRows,
  ) {}

  /** Says that records of these entities changed. */
  count(entityIds: readonly number[]): void {
    for (const id of new Set(entityIds)) {
      const row = this.rows.get(id) ?? { revision: 0 };
      this.rows.set(id, { ...row, revision: row.revision + 1 });
    }
  }

  read(entityIds: readonly number[]): Map<number, FactsState> {
    return new Map(
      entityIds.flatMap(id => {
        const row = this.rows.get(id);
        if (!row) return [];
        const { revision, kept } = row;
        if (kept?.revision !== revision) return [[id, { revision }]];
        const { context, facts, validUntil } = structuredClone(kept);
        return [[id, { revision, kept: { context, facts, validUntil } }]];
      }),
    );
  }

  keep(kept: readonly KeptFacts[]): void {
    for (const one of kept) {
      if (!this.tables.entities.has(one.entityId)) continue;
      const known = this.rows.get(one.entityId);
      this.rows.set(one.entityId, {
        revision: known?.revision ?? one.revision,
        kept: structuredClone(one),
      });
    }
  }
}
