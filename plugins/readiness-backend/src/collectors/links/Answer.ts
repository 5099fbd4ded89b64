import { Refusal } from './net/LinkPolicy';

/** What came of opening a link once. */
export type Answer =
  | { kind: 'ok'; page: Page }
  /** What was read before still holds. */
  | { kind: 'unchanged' }
  /** There is no such page: 404 or 410. */
  | { kind: 'missing'; message: string }
  /** Nothing is known of the page. */
  | { kind: 'unasked'; message: string; wait?: Wait }
  /** We did not try. */
  | { kind: 'refused'; refusal: Refusal };

/** What was read of a page. */
export interface Page {
  /** Visible characters, as far as they were read; null where the page is not text that can be read. */
  textLength: number | null;
  /** Where the host is one that knows when the page last changed. */
  changedAt?: Date;
  etag?: string;
  /** As the host wrote it. */
  lastModified?: string;
}

/** What the page was when it was last read, for a conditional request. */
export interface Known {
  etag: string | null;
  lastModified: string | null;
}

/** How long somebody wants to be left alone. */
export interface Wait {
  /** In milliseconds since the epoch. */
  until: number;
  /** Who is asked too often means all pages; who is down may mean this one. */
  of: 'host' | 'page';
}

export const unasked = (message: string, wait?: Wait): Answer => ({
  kind: 'unasked',
  message,
  ...(wait && { wait }),
});
