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
    await query(
      this.knex,
      `insert into checks (key) select value from (?) as keys
       where true order by value on conflict (key) do nothing`,
      [textRows(this.knex, keys)],
    );
    const rows = await query<{ id: number; key: string }>(
      this.knex,
      'select id, key from checks where key in (?)',
      [textRows(this.knex, keys)],
    );
    rows.forEach(({ id, key }) => this.ids.set(key, id));
  }
}
