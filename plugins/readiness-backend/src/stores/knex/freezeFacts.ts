import { Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { FactRow, isPushed } from '../shared/factRow';
import { frozen } from '../shared/planException';
import { UNSETTLED } from '../shared/saidHash';
import { idRows } from './jsonRows';
import { query } from './statements';
import { readCollectors, readFacts, writeExceptions } from './factTables';

/** Makes later runs not vouch for the facts of entities that went. */
export async function freezeFacts(
  trx: Knex.Transaction,
  entityIds: readonly number[],
  now: Instant,
): Promise<void> {
  if (entityIds.length === 0) return;
  const stored = await readFacts(trx, entityIds);
  const collectors = await readCollectors(trx);
  const exceptions = entityIds.flatMap(id =>
    byCollector((stored.facts.get(id) ?? []).filter(row => !isPushed(row))).map(
      rows => {
        const [{ collector }] = rows;
        const known = stored.exceptions.get(id) ?? [];
        const freshness = {
          collector: collectors.get(collector),
          exception: known.find(row => row.collector === collector),
        };
        return frozen(rows, freshness, now);
      },
    ),
  );
  await writeExceptions(trx, exceptions);
  await query(trx, 'update collected set hash = ? where entity_id in (?)', [
    UNSETTLED,
    idRows(trx, entityIds),
  ]);
}

function byCollector(rows: readonly FactRow[]): FactRow[][] {
  const ids = new Set(rows.map(({ collector }) => collector));
  return [...ids].map(id => rows.filter(({ collector }) => collector === id));
}
