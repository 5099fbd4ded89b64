import { Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { AlarmOrigin, IsHeartbeat, StoredAlarmSource } from '../AlarmStore';
import { afterHearing, Hearing, wasSilent } from '../shared/alarmSource';
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

/**
 * Writes nothing when nothing is new about it.
 *
 * @param isHeartbeat - of a source that only pushes
 */
export async function hearOf(
  knex: Knex,
  origin: AlarmOrigin,
  hearing: Hearing,
  isHeartbeat?: IsHeartbeat,
): Promise<void> {
  const before = (await readSources(knex)).find(({ id }) => id === origin.id);
  const isAnew =
    hearing.isAnew ||
    (wasSilent(before, hearing) &&
      (await hasHeartbeat(knex, origin, isHeartbeat)));
  const after = afterHearing(before, origin, { ...hearing, isAnew });
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

/** Looks at all that the source has: it is asked after long silences only. */
async function hasHeartbeat(
  knex: Knex,
  { id }: AlarmOrigin,
  isHeartbeat: IsHeartbeat = () => false,
): Promise<boolean> {
  const rows = await query<{ alarm: string }>(
    knex,
    'select alarm from alarms where source = ?',
    [id],
  );
  return rows.some(({ alarm }) => isHeartbeat(JSON.parse(alarm).fields));
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
