import { Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { LinkClaim, LinkRecord, LinkStore } from '../LinkStore';
import { jsonRows, textRows } from './jsonRows';
import { hashOf, LINK_COLUMNS, LinkRow, toLinkRow } from './linkRows';
import { query } from './statements';

const NEW_LINKS = {
  hash: 'text',
  url: 'text',
  host: 'text',
} as const;

export class KnexLinkStore implements LinkStore {
  constructor(private readonly knex: Knex) {}

  async get(urls: readonly string[]): Promise<Map<string, LinkRecord>> {
    const rows = await query<LinkRecord>(
      this.knex,
      `select ${LINK_COLUMNS} from links where hash in (?)`,
      [textRows(this.knex, urls.map(hashOf))],
    );
    return new Map(rows.map(row => [row.url, row]));
  }

  async claim(
    links: readonly Pick<LinkRecord, 'url' | 'host'>[],
    { id, now, until }: LinkClaim,
  ): Promise<Set<string>> {
    const rows = links.map(link => ({ ...link, hash: hashOf(link.url) }));
    const claimed = await query<{ url: string }>(
      this.knex,
      `insert into links
         (hash, url, host, state, broken_count, claim, claimed_until, claimed_at)
       select hash, url, host, 'new', 0, ?, ?, ? from ?
       where true order by hash
       on conflict (hash) do update set claim = excluded.claim,
         claimed_until = excluded.claimed_until, claimed_at = excluded.claimed_at
       where links.claim is null or links.claimed_until <= excluded.claimed_at
       returning url`,
      [id, until, now, jsonRows(this.knex, NEW_LINKS, rows)],
    );
    return new Set(claimed.map(({ url }) => url));
  }

  async keep(claimId: string, record: LinkRecord): Promise<void> {
    await this.knex<LinkRow>('links')
      .where({ hash: hashOf(record.url), claim: claimId })
      .update({ ...toLinkRow(record), claim: null, claimed_until: null });
  }

  async release(claimId: string): Promise<void> {
    await this.knex<LinkRow>('links')
      .where({ claim: claimId })
      .update({ claim: null, claimed_until: null });
  }

  async listPauses(now: Instant): Promise<Map<string, Instant>> {
    const rows = await query<{ host: string; until: Instant }>(
      this.knex,
      `select host, max(wait_until) as until from links
       where wait_until > ? group by host`,
      [now],
    );
    return new Map(rows.map(({ host, until }) => [host, until]));
  }

  async purge(before: Instant): Promise<number> {
    return this.knex('links').where('claimed_at', '<', before).del();
  }
}
