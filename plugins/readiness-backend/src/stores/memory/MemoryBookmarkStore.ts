import { JsonValue } from '@backstage/types';
import { BookmarkStore } from '../BookmarkStore';
import { MemoryTables } from './tables';

export class MemoryBookmarkStore implements BookmarkStore {
  constructor(private readonly tables: MemoryTables) {}

  async get(feed: string): Promise<JsonValue | undefined> {
    return structuredClone(this.tables.bookmarks.get(feed));
  }

  async keep(feed: string, bookmark: JsonValue): Promise<void> {
    this.tables.bookmarks.set(feed, structuredClone(bookmark));
  }
}
