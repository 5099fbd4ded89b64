import { Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { ScopeStore, StoredScope } from '../ScopeStore';
import { textRows } from './jsonRows';
import { query } from './statements';

export class KnexScopeStore implements ScopeStore {
  constructor(private readonly knex: Knex) {}

  async find(key: string): Promise<StoredScope | undefined> {
    return readScope(this.knex, key);
  }

  async claim(
    id: number,
    { now, until }: { now: Instant; until: Instant },
  ): Promise<boolean> {
    const claimed = await query(
      this.knex,
      `update scopes set claimed_until = ?
       where id = ? and (claimed_until is null or claimed_until <= ?)
       returning id`,
      [until, id, now],
    );
    return claimed.length > 0;
  }

  async fill(
    key: string,
    { uids, asOf }: { uids: readonly string[]; asOf: Instant },
  ): Promise<StoredScope> {
    return this.knex.transaction(async trx => {
      const newest = await takeTurn(trx, key, asOf);
      if (newest) await writeVisible(trx, newest.id, uids);
      return newest ?? readExisting(trx, key);
    });
  }

  async purge(before: Instant): Promise<number> {
    const OLD = 'select id from scopes where as_of < ?';
    return this.knex.transaction(async trx => {
      await query(
        trx,
        `delete from scope_entities where scope_id in (${OLD})`,
        [before],
      );
      const removed = await query(
        trx,
        'delete from scopes where as_of < ? returning id',
        [before],
      );
      return removed.length;
    });
  }
}

/** Locks the scope until the transaction ends; nothing where it is as of then, or later, already. */
async function takeTurn(
  trx: Knex.Transaction,
  key: string,
  asOf: Instant,
): Promise<StoredScope | undefined> {
  const [scope] = await query<StoredScope>(
    trx,
    `insert into scopes (key, as_of) values (?, ?)
     on conflict (key) do update set as_of = excluded.as_of, claimed_until = null
       where scopes.as_of < excluded.as_of
     returning id, as_of as "asOf"`,
    [key, asOf],
  );
  return scope;
}

/** Touches only what is not as it was: nearly always nothing is. */
async function writeVisible(
  trx: Knex.Transaction,
  scopeId: number,
  uids: readonly string[],
) {
  const VISIBLE = 'select s.entity_id from entity_search s where s.uid in (?)';
  const KEPT = 'select entity_id from scope_entities where scope_id = ?';
  const given = textRows(trx, uids);
  await query(
    trx,
    `insert into scope_entities (scope_id, entity_id)
     select cast(? as integer), entity_id from (${VISIBLE} except ${KEPT}) as new
     where true on conflict do nothing`,
    [scopeId, given, scopeId],
  );
  await query(
    trx,
    `delete from scope_entities where scope_id = ? and entity_id in (
       select entity_id from (${KEPT} except ${VISIBLE}) as old
     )`,
    [scopeId, scopeId, given],
  );
}

async function readScope(
  knex: Knex,
  key: string,
): Promise<StoredScope | undefined> {
  const [scope] = await query<StoredScope>(
    knex,
    'select id, as_of as "asOf" from scopes where key = ?',
    [key],
  );
  return scope;
}

async function readExisting(knex: Knex, key: string): Promise<StoredScope> {
  const scope = await readScope(knex, key);
  if (!scope) throw new Error('The scope was purged while it was filled');
  return scope;
}
