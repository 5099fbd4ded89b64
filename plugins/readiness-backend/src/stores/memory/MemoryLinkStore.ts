import { Instant } from 'backstage-plugin-readiness-common';
import { LinkClaim, LinkRecord, LinkStore } from '../LinkStore';
import { newLinkRecord } from '../shared/newLinkRecord';
import { LinkRow, MemoryTables } from './tables';

export class MemoryLinkStore implements LinkStore {
  constructor(private readonly tables: MemoryTables) {}

  async get(urls: readonly string[]): Promise<Map<string, LinkRecord>> {
    const rows = urls.flatMap(url => this.tables.links.get(url) ?? []);
    return new Map(rows.map(({ record }) => [record.url, { ...record }]));
  }

  async claim(
    links: readonly Pick<LinkRecord, 'url' | 'host'>[],
    claim: LinkClaim,
  ): Promise<Set<string>> {
    const free = links.filter(({ url }) => {
      const current = this.tables.links.get(url)?.claim;
      return !current || current.until <= claim.now;
    });
    for (const link of free) {
      const row: LinkRow = {
        record: this.tables.links.get(link.url)?.record ?? newLinkRecord(link),
        claim,
        claimedAt: claim.now,
      };
      this.tables.links.set(link.url, row);
    }
    return new Set(free.map(({ url }) => url));
  }

  async keep(claimId: string, record: LinkRecord): Promise<void> {
    const row = this.tables.links.get(record.url);
    if (row?.claim?.id !== claimId) return;
    row.record = { ...record };
    row.claim = undefined;
  }

  async release(claimId: string): Promise<void> {
    for (const row of this.tables.links.values()) {
      if (row.claim?.id === claimId) row.claim = undefined;
    }
  }

  async listPauses(now: Instant): Promise<Map<string, Instant>> {
    const pauses = new Map<string, Instant>();
    for (const { record } of this.tables.links.values()) {
      const { host, waitUntil } = record;
      if (!waitUntil || waitUntil <= now) continue;
      if (waitUntil > (pauses.get(host) ?? '')) pauses.set(host, waitUntil);
    }
    return pauses;
  }

  async purge(before: Instant): Promise<number> {
    const old = [...this.tables.links.values()].filter(
      ({ claimedAt }) => claimedAt < before,
    );
    old.forEach(({ record }) => this.tables.links.delete(record.url));
    return old.length;
  }
}
