import { Knex } from 'knex';
import { Alarm } from '../../alarms/join/Alarm';
import { comparePoints, HistoryPoint } from '../../alarms/join/history';
import { AlarmMatch } from '../AlarmStore';
import { textRows } from './jsonRows';
import { oneOfIds } from './oneOfIds';
import { query } from './statements';

/** An alarm, as it is stored. */
export interface StoredAlarm {
  id: number;
  source: string;
  alarm: Alarm;
  hash: string | null;
  match: AlarmMatch;
}

interface AlarmRow {
  id: number;
  source: string;
  alarm: string;
  reading_hash: string | null;
  matches: string | null;
  reason: string | null;
}

const COLUMNS = 'id, source, alarm, reading_hash, matches, reason';

/** By what their source calls them. */
export async function readAlarms(
  knex: Knex,
  source: string,
  keys: readonly string[],
): Promise<Map<string, StoredAlarm>> {
  if (keys.length === 0) return new Map();
  const rows = await query<AlarmRow>(
    knex,
    `select ${COLUMNS} from alarms where source = ? and alarm_key in (?)`,
    [source, textRows(knex, keys)],
  );
  const alarms = await withHistory(knex, rows);
  return new Map(alarms.map(one => [one.alarm.id, one]));
}

export async function readAlarmsById(
  knex: Knex,
  ids: readonly number[],
): Promise<StoredAlarm[]> {
  if (ids.length === 0) return [];
  const rows = await query<AlarmRow>(
    knex,
    `select ${COLUMNS} from alarms where ? order by source, alarm_key`,
    [oneOfIds(knex, 'id', ids)],
  );
  return withHistory(knex, rows);
}

async function withHistory(
  knex: Knex,
  rows: readonly AlarmRow[],
): Promise<StoredAlarm[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const histories = await readHistories(knex, ids);
  return rows.map(({ id, source, alarm, reading_hash, ...match }) => ({
    id,
    source,
    alarm: { history: histories.get(id) ?? [], ...JSON.parse(alarm) },
    hash: reading_hash,
    match: toMatch(match),
  }));
}

export function toMatch({
  matches,
  reason,
}: Pick<AlarmRow, 'matches' | 'reason'>): AlarmMatch {
  return matches === null
    ? { reason: reason ?? '' }
    : { matches: JSON.parse(matches) };
}

async function readHistories(
  knex: Knex,
  ids: readonly number[],
): Promise<Map<number, HistoryPoint[]>> {
  const rows = await query<{
    alarm_id: number;
    at: string;
    state: HistoryPoint['state'];
    told: number;
  }>(knex, 'select alarm_id, at, state, told from alarm_changes where ?', [
    oneOfIds(knex, 'alarm_id', ids),
  ]);
  const histories = new Map<number, HistoryPoint[]>();
  for (const { alarm_id, at, state, told } of rows) {
    const own = histories.get(alarm_id) ?? [];
    histories.set(alarm_id, own);
    own.push({ at, state, told: told === 1 });
  }
  histories.forEach(own => own.sort(comparePoints));
  return histories;
}
