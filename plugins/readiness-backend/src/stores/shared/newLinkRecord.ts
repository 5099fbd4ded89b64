import { LinkRecord } from '../LinkStore';

/** A link that was not asked yet. */
export function newLinkRecord({
  url,
  host,
}: Pick<LinkRecord, 'url' | 'host'>): LinkRecord {
  return {
    url,
    host,
    state: 'new',
    message: null,
    askedAt: null,
    okAt: null,
    brokenSince: null,
    brokenCount: 0,
    brokenAt: null,
    textLength: null,
    changedAt: null,
    etag: null,
    lastModified: null,
    waitUntil: null,
    dueAt: null,
  };
}
