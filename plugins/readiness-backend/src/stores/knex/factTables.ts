import { Knex } from 'knex';
import { CollectorRow } from '../shared/collectorRow';
import { ExceptionRow, FactRow } from '../shared/factRow';
import { idRows } from './jsonRows';
import { query, upsertRows } from './statements';

/** Everything stored about the facts of some entities. */
export interface StoredFacts {
  facts: Map<number, FactRow[]>;
  exceptions: Map<number, ExceptionRow[]>;
}

export type Collectors = ReadonlyMap<string, CollectorRow>;

/** In two statements, however many entities there are. */
export async function readFacts(
  knex: Knex,
  entityIds: readonly number[],
  collector?: string,
): Promise<StoredFacts> {
  return collector
    ? readWhere(knex, 'entity_id in (?) and collector = ?', () => [
        idRows(knex, entityIds),
        collector,
      ])
    : readWhere(knex, 'entity_id in (?)', () => [idRows(knex, entityIds)]);
}

/** As `readFacts`, but nothing of entities that are gone. */
export async function readLivingFacts(
  knex: Knex,
  entityIds: readonly number[],
): Promise<StoredFacts> {
  return readWhere(
    knex,
    'entity_id in (select id from entities where gone_at is null and id in (?))',
    () => [idRows(knex, entityIds)],
  );
}

async function readWhere(
  knex: Knex,
  condition: string,
  bindings: () => Knex.RawBinding[],
): Promise<StoredFacts> {
  const facts = await query<FactRow>(
    knex,
    `select entity_id as "entityId", fact, collector, status, value, kind, reason, link, since,
       confirmed_at as "confirmedAt"
     from facts where ${condition}`,
    bindings(),
  );
  const exceptions = await readExceptions(knex, condition, bindings());
  return {
    facts: groupByEntity(facts),
    exceptions: groupByEntity(exceptions),
  };
}

export async function readExceptions(
  knex: Knex,
  condition: string,
  bindings: Knex.RawBinding[],
): Promise<ExceptionRow[]> {
  const rows = await query<Omit<ExceptionRow, 'failed'> & { failed: string }>(
    knex,
    `select entity_id as "entityId", collector, good_at as "goodAt", failed
     from fact_exceptions where ${condition}`,
    bindings,
  );
  return rows.map(row => ({ ...row, failed: JSON.parse(row.failed) }));
}

export async function readCollectors(knex: Knex): Promise<Collectors> {
  const rows = await query<CollectorRow>(
    knex,
    `select id, connected_at as "connectedAt", as_of as "asOf",
       failed_since as "failedSince", failed_message as "failedMessage",
       last_failed_at as "lastFailedAt", recovered_at as "recoveredAt",
       pushed_at as "pushedAt", notices
     from collectors`,
    [],
  );
  return new Map(rows.map(row => [row.id, row]));
}

export async function writeExceptions(
  trx: Knex.Transaction,
  exceptions: readonly ExceptionRow[],
): Promise<void> {
  await upsertRows(
    trx,
    {
      name: 'fact_exceptions',
      key: ['entity_id', 'collector'],
      columns: {
        entity_id: 'integer',
        collector: 'text',
        good_at: 'text',
        failed: 'text',
      },
    },
    exceptions.map(row => ({
      entity_id: row.entityId,
      collector: row.collector,
      good_at: row.goodAt,
      failed: JSON.stringify(row.failed),
    })),
  );
}

function groupByEntity<T extends { entityId: number }>(
  rows: readonly T[],
): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row.entityId);
    if (group) group.push(row);
    else groups.set(row.entityId, [row]);
  }
  return groups;
}
