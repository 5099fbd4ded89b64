import { Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { CollectorRow } from '../shared/collectorRow';
import { ExceptionRow, FactRow } from '../shared/factRow';
import { oneOf, oneOfIds } from './oneOfIds';
import { query, upsertRows } from './statements';

/** Everything stored about the facts of some entities. */
export interface StoredFacts {
  facts: Map<number, FactRow[]>;
  exceptions: Map<number, ExceptionRow[]>;
  /** Hashes of what was said, by collector. */
  said: Map<number, Map<string, string>>;
}

export type Collectors = ReadonlyMap<string, CollectorRow>;

/** In one statement, however many entities there are. */
export async function readFacts(
  knex: Knex,
  entityIds: readonly number[],
  collector?: string,
): Promise<StoredFacts> {
  const ofThem = () => oneOfIds(knex, 'entity_id', entityIds);
  return collector
    ? readWhere(knex, '? and collector = ?', () => [ofThem(), collector])
    : readWhere(knex, '?', () => [ofThem()]);
}

/** As `readFacts`, but nothing of entities that are gone. */
export async function readLivingFacts(
  knex: Knex,
  entityIds: readonly number[],
): Promise<StoredFacts> {
  const living = () =>
    knex.raw('select id from entities where gone_at is null and ?', [
      oneOfIds(knex, 'id', entityIds),
    ]);
  return readWhere(knex, '?', () => [oneOf(knex, 'entity_id', living())]);
}

/** A row of any of the tables; what it is not has the columns of facts too. */
type AnyRow = FactRow & { type: 'fact' | 'exception' | 'said' };

async function readWhere(
  knex: Knex,
  condition: string,
  bindings: () => Knex.RawBinding[],
): Promise<StoredFacts> {
  const rows = await query<AnyRow>(
    knex,
    `select 'fact' as type, entity_id as "entityId", collector, since, value,
       fact, status, kind, reason, link, confirmed_at as "confirmedAt"
     from facts where ${condition}
     union all
     select 'exception', entity_id, collector, good_at, failed, null, null, null, null, null, null
     from fact_exceptions where ${condition}
     union all
     select 'said', entity_id, collector, null, hash, null, null, null, null, null, null
     from collected where ${condition}`,
    [...bindings(), ...bindings(), ...bindings()],
  );
  return sortedOut(rows);
}

function sortedOut(rows: readonly AnyRow[]): StoredFacts {
  const facts: FactRow[] = [];
  const exceptions: ExceptionRow[] = [];
  const said: StoredFacts['said'] = new Map();
  for (const { type, ...row } of rows) {
    const { entityId, collector, value, since } = row;
    if (type === 'fact') facts.push(row);
    if (type === 'exception') {
      const failed = JSON.parse(value ?? '{}');
      exceptions.push({ entityId, collector, goodAt: since, failed });
    }
    if (type === 'said') {
      const ofEntity = said.get(entityId) ?? new Map();
      said.set(entityId, ofEntity.set(collector, value));
    }
  }
  return {
    facts: groupByEntity(facts),
    exceptions: groupByEntity(exceptions),
    said,
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

/** Start of the last complete run of a collector, as far as runs are kept. */
export const LAST_RUN = `select max(last.started_at) from collector_runs last
  where last.collector = collectors.id and last.status = 'complete'`;

export const COLLECTOR_COLUMNS = `id, connected_at as "connectedAt", as_of as "asOf",
  failed_since as "failedSince", failed_message as "failedMessage",
  last_failed_at as "lastFailedAt", recovered_at as "recoveredAt",
  pushed_at as "pushedAt", notices, (${LAST_RUN}) as "lastRun"`;

export type StoredCollector = CollectorRow & { lastRun: Instant | null };

export async function readCollectors(knex: Knex): Promise<Collectors> {
  const rows = await query<StoredCollector>(
    knex,
    `select ${COLLECTOR_COLUMNS} from collectors`,
    [],
  );
  return new Map(rows.map(row => [row.id, withAsOf(row)]));
}

/** A run that changes nothing else is not written to the collector. */
export function withAsOf({ lastRun, ...row }: StoredCollector): CollectorRow {
  const isLater = (lastRun ?? '') > (row.asOf ?? '');
  return isLater ? { ...row, asOf: lastRun } : row;
}

export const EXCEPTIONS = {
  name: 'fact_exceptions',
  key: ['entity_id', 'collector'],
  columns: {
    entity_id: 'integer',
    collector: 'text',
    good_at: 'text',
    failed: 'text',
  },
} as const;

export function toExceptionColumns(row: ExceptionRow) {
  return {
    entity_id: row.entityId,
    collector: row.collector,
    good_at: row.goodAt,
    failed: JSON.stringify(row.failed),
  };
}

export async function writeExceptions(
  trx: Knex.Transaction,
  exceptions: readonly ExceptionRow[],
): Promise<void> {
  await upsertRows(trx, EXCEPTIONS, exceptions.map(toExceptionColumns));
}

export function groupByEntity<T extends { entityId: number }>(
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
