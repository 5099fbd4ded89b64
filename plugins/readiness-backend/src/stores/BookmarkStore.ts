import { JsonValue } from '@backstage/types';
import { Instant } from 'backstage-plugin-readiness-common';

/** How far feeds have read what they ask, in their own words. */
export interface BookmarkStore {
  /** Nothing before the first was kept. */
  get(feed: string): Promise<JsonValue | undefined>;
  keep(feed: string, bookmark: JsonValue, at: Instant): Promise<void>;
}
