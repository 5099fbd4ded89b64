import { Knex } from 'knex';
import { SHARED } from './deliveryTables';
import { idRows, jsonRows } from './jsonRows';
import { query } from './statements';

/** A record, and its entities beside the first. */
export interface SharedRecord {
  recordId: number;
  others: readonly number[];
}

interface SharedRow {
  record_id: number;
  entity_id: number;
}

/**
 * Gives records to further entities, and takes them from those that had them before.
 *
 * @returns what differs: the entities that have other records than before
 */
export async function shareRecords(
  trx: Knex.Transaction,
  records: readonly SharedRecord[],
): Promise<number[]> {
  if (records.length === 0) return [];
  const ids = idRows(
    trx,
    records.map(({ recordId }) => recordId),
  );
  const before = await query<SharedRow>(
    trx,
    'select record_id, entity_id from delivery_shared where record_id in (?)',
    [ids],
  );
  const now = records.flatMap(({ recordId, others }) =>
    others.map(id => ({ record_id: recordId, entity_id: id })),
  );
  const gone = without(before, now);
  const added = without(now, before);
  if (gone.length > 0) {
    await query(
      trx,
      `delete from delivery_shared where (entity_id, record_id) in
         (select entity_id, record_id from ?)`,
      [jsonRows(trx, SHARED, gone)],
    );
  }
  if (added.length > 0) {
    await query(
      trx,
      `insert into delivery_shared (entity_id, record_id)
       select entity_id, record_id from ?`,
      [jsonRows(trx, SHARED, added)],
    );
  }
  return [...gone, ...added].map(({ entity_id }) => entity_id);
}

function without(rows: readonly SharedRow[], others: readonly SharedRow[]) {
  const names = new Set(others.map(nameOf));
  return rows.filter(row => !names.has(nameOf(row)));
}

function nameOf({ record_id, entity_id }: SharedRow): string {
  return `${record_id} ${entity_id}`;
}
