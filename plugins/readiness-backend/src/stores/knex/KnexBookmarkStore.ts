import { JsonValue } from '@backstage/types';
import { Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { BookmarkStore } from '../BookmarkStore';
import { upsertRows } from './statements';

const TABLE = {
  name: 'feed_bookmarks',
  key: ['feed'],
  columns: { feed: 'text', bookmark: 'text', kept_at: 'text' },
} as const;

export class KnexBookmarkStore implements BookmarkStore {
  constructor(private readonly knex: Knex) {}

  async get(feed: string): Promise<JsonValue | undefined> {
    const row = await this.knex(TABLE.name).where({ feed }).first();
    return row && JSON.parse(row.bookmark);
  }

  async keep(feed: string, bookmark: JsonValue, at: Instant): Promise<void> {
    const row = { feed, bookmark: JSON.stringify(bookmark), kept_at: at };
    await upsertRows(this.knex, TABLE, [row]);
  }
}
