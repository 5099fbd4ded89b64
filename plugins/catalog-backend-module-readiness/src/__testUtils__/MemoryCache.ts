import { CatalogProcessorCache } from '@backstage/plugin-catalog-node';
import { JsonValue } from '@backstage/types';

/** What the catalog keeps for a processor about one entity. */
export class MemoryCache implements CatalogProcessorCache {
  readonly values = new Map<string, JsonValue>();
  writes = 0;

  async get<T extends JsonValue>(key: string): Promise<T | undefined> {
    return this.values.get(key) as T | undefined;
  }

  async set<T extends JsonValue>(key: string, value: T): Promise<void> {
    this.writes += 1;
    this.values.set(key, value);
  }
}
