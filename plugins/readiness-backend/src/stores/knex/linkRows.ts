import { createHash } from 'node:crypto';
import { LinkRecord } from '../LinkStore';

/** A row of the table, as far as it is written. */
export interface LinkRow {
  hash: string;
  url: string;
  host: string;
  state: LinkRecord['state'];
  message: string | null;
  asked_at: string | null;
  ok_at: string | null;
  broken_since: string | null;
  broken_at: string | null;
  broken_count: number;
  text_length: number | null;
  changed_at: string | null;
  etag: string | null;
  last_modified: string | null;
  wait_until: string | null;
  due_at: string | null;
  claim: string | null;
  claimed_until: string | null;
}

/** To be selected. */
export const LINK_COLUMNS = `url, host, state, message, asked_at as "askedAt",
  ok_at as "okAt", broken_since as "brokenSince", broken_at as "brokenAt",
  broken_count as "brokenCount", text_length as "textLength",
  changed_at as "changedAt", etag, last_modified as "lastModified",
  wait_until as "waitUntil", due_at as "dueAt"`;

export function toLinkRow(
  record: LinkRecord,
): Omit<LinkRow, 'hash' | 'claim' | 'claimed_until'> {
  return {
    url: record.url,
    host: record.host,
    state: record.state,
    message: record.message,
    asked_at: record.askedAt,
    ok_at: record.okAt,
    broken_since: record.brokenSince,
    broken_at: record.brokenAt,
    broken_count: record.brokenCount,
    text_length: record.textLength,
    changed_at: record.changedAt,
    etag: record.etag,
    last_modified: record.lastModified,
    wait_until: record.waitUntil,
    due_at: record.dueAt,
  };
}

export function hashOf(url: string): string {
  return createHash('sha256').update(url).digest('hex');
}
