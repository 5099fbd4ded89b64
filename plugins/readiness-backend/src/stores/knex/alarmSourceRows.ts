import { Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { AlarmOrigin, StoredAlarmSource } from '../AlarmStore';
import { afterHearing, Hearing } from '../shared/alarmSource';
import { SOURCES } from './alarmTables';
import { isPostgres } from './client';
import { textRows } from './jsonRows';
import { query, upsertRows } from './statements';

interface SourceRow {
  id: string;
  title: string;
  kind: AlarmOrigin['kind'];
  pushed_at: Instant | null;
  history_since: Instant | null;
}

/**
 * Keeps other replicas off the alarms of sources until the transaction ends, in one order, so that two never
 * wait for each other. SQLite has one writer at a time anyway.
 */
export async function lockSources(
  trx: Knex.Transaction,
  sources: readonly string[],
): Promise<void> {
  if (!isPostgres(trx)) return;
  await query(
    trx,
    `select pg_advisory_xact_lock(hashtextextended('readiness alarms ' || value, 0))
     from (?) as sources`,
    [textRows(trx, [...new Set(sources)].sort())],
  );
}

export async function readSources(knex: Knex): Promise<StoredAlarmSource[]> {
  const rows = await query<SourceRow>(
    knex,
    `select id, title, kind, pushed_at, history_since from alarm_sources
     order by id`,
    [],
  );
  return rows.map(toSource);
}

/** Writes nothing when nothing is new about it. */
export async function hearOf(
  knex: Knex,
  origin: AlarmOrigin,
  hearing: Hearing,
): Promise<void> {
  const before = (await readSources(knex)).find(({ id }) => id === origin.id);
  const after = afterHearing(before, origin, hearing);
  if (after === before) return;
  const { pushedAt, historySince, ...row } = after;
  await upsertRows(knex, SOURCES, [
    {
      ...row,
      pushed_at: pushedAt ?? null,
      history_since: historySince ?? null,
    },
  ]);
}

function toSource({
  pushed_at,
  history_since,
  ...origin
}: SourceRow): StoredAlarmSource {
  return {
    ...origin,
    ...(pushed_at !== null && { pushedAt: pushed_at }),
    ...(history_since !== null && { historySince: history_since }),
  };
}
