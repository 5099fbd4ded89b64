import { Knex } from 'knex';
import { textRows } from './jsonRows';
import { query } from './statements';

/** Surrogate ids of checks. They are never reused nor removed, so they are remembered. */
export class CheckIds {
  private readonly ids = new Map<string, number>();

  constructor(private readonly knex: Knex) {}

  /**
   * Ids of all these checks, made where there is none. Not part of any transaction: an id that
   * was rolled back must not be remembered.
   */
  async resolve(keys: Iterable<string>): Promise<ReadonlyMap<string, number>> {
    const missing = [...new Set(keys)].filter(key => !this.ids.has(key)).sort();
    if (missing.length > 0) await this.load(missing);
    return this.ids;
  }

  private async load(keys: string[]) {
    // Setting the key to itself makes the rows that are there already be returned too.
    const rows = await query<{ id: number; key: string }>(
      this.knex,
      `insert into checks (key) select value from (?) as keys
       where true order by value
       on conflict (key) do update set key = excluded.key
       returning id, key`,
      [textRows(this.knex, keys)],
    );
    rows.forEach(({ id, key }) => this.ids.set(key, id));
  }
}
