import { Instant } from 'backstage-plugin-readiness-common';
import { searchFields } from '../../catalog/searchFields';
import { ScopeStore, StoredScope } from '../ScopeStore';
import { MemoryTables, ScopeRow } from './tables';

export class MemoryScopeStore implements ScopeStore {
  constructor(private readonly tables: MemoryTables) {}

  async find(key: string): Promise<StoredScope | undefined> {
    const row = this.tables.scopes.get(key);
    return row && toStored(row);
  }

  async claim(
    id: number,
    { now, until }: { now: Instant; until: Instant },
  ): Promise<boolean> {
    const row = [...this.tables.scopes.values()].find(one => one.id === id);
    if (!row || (row.claimedUntil ?? '') > now) return false;
    row.claimedUntil = until;
    return true;
  }

  async fill(
    key: string,
    { uids, asOf }: { uids: readonly string[]; asOf: Instant },
  ): Promise<StoredScope> {
    const before = this.tables.scopes.get(key);
    if (before && before.asOf >= asOf) return toStored(before);
    const visible = new Set(uids);
    const entities = this.tables
      .listLiving()
      .filter(entity => visible.has(searchFields(entity).uid ?? ''));
    const id = before?.id ?? this.tables.nextId();
    const row = { id, asOf, entities: new Set(entities.map(one => one.id)) };
    this.tables.scopes.set(key, row);
    return toStored(row);
  }

  async purge(before: Instant): Promise<number> {
    const old = [...this.tables.scopes].filter(([, row]) => row.asOf < before);
    old.forEach(([key]) => this.tables.scopes.delete(key));
    return old.length;
  }
}

function toStored({ id, asOf }: ScopeRow): StoredScope {
  return { id, asOf };
}
