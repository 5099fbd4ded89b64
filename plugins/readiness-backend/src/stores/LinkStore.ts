import { Instant } from 'backstage-plugin-readiness-common';

/** What is known of one URL from asking it. */
export interface LinkRecord {
  url: string;
  /** With its port; who asks for rest asks for all links of the host. */
  host: string;
  /** What the last request came to; `new` before the first. */
  state: 'new' | 'ok' | 'missing' | 'unasked' | 'refused';
  /** Why it is not `ok`. The same cause has the same words each time. */
  message: string | null;
  askedAt: Instant | null;
  /** When it last answered well. */
  okAt: Instant | null;
  /** Since when, how often and when last it was found missing, without a good answer in between. */
  brokenSince: Instant | null;
  brokenCount: number;
  brokenAt: Instant | null;
  /** Visible characters; null where the page is not text that can be read. */
  textLength: number | null;
  /** When the page last changed, where its host is one that knows. */
  changedAt: Instant | null;
  etag: string | null;
  /** As the host wrote it, to be sent back. */
  lastModified: string | null;
  /** Until when its host wants to be left alone. */
  waitUntil: Instant | null;
  /** When it is to be asked again. */
  dueAt: Instant | null;
}

/** A promise to ask some URLs soon; others leave them alone meanwhile. */
export interface LinkClaim {
  /** Nobody else has the same. */
  id: string;
  now: Instant;
  /** When it lapses, should whoever made it be gone. */
  until: Instant;
}

/** What came back when links were opened, shared by all replicas. */
export interface LinkStore {
  /** Of those that were claimed before. */
  get(urls: readonly string[]): Promise<Map<string, LinkRecord>>;
  /** Claims what nobody else has claimed, adding what is not known yet. Returns the URLs that are now ours. */
  claim(
    links: readonly Pick<LinkRecord, 'url' | 'host'>[],
    claim: LinkClaim,
  ): Promise<Set<string>>;
  /** Writes what came back and ends the claim on it; nothing is written where the claim has lapsed. */
  keep(claimId: string, record: LinkRecord): Promise<void>;
  /** Gives back what was claimed and not asked. */
  release(claimId: string): Promise<void>;
  /** Hosts that asked for rest beyond now, with its end. */
  listPauses(now: Instant): Promise<Map<string, Instant>>;
  /** Removes what nobody wanted to ask since then. */
  purge(before: Instant): Promise<number>;
}
