import { EntityRef } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { AlarmMatch } from '../AlarmStore';
import { ALARM_ENTITIES } from './alarmTables';
import { jsonRows } from './jsonRows';
import { oneOfIds } from './oneOfIds';
import { query, Statement } from './statements';

/** Entities that alarms are of now, or were of before, and what is still to be written of that. */
interface Assigned {
  entityIds: number[];
  statements: Statement[];
}

/**
 * Gives alarms to entities, once the statements are run, and takes them from all others. One that is new was of nobody:
 * nothing is read for it.
 */
export async function assignAlarms(
  trx: Knex,
  alarms: readonly { id: number; match: AlarmMatch; isNew?: boolean }[],
  living: ReadonlyMap<EntityRef, number>,
): Promise<Assigned> {
  const rows = alarms.flatMap(({ id, match }) =>
    'matches' in match ? rowsOf(id, match.matches, living) : [],
  );
  const input = jsonRows(trx, ALARM_ENTITIES, rows);
  const known = alarms.filter(({ isNew }) => !isNew).map(({ id }) => id);
  const before = known.length > 0 ? await takeFrom(trx, known, input) : [];
  const now = rows.map(({ entity_id }) => entity_id);
  return {
    entityIds: [...new Set([...before, ...now])].sort((a, b) => a - b),
    statements: rows.length > 0 ? [giveTo(input)] : [],
  };
}

function giveTo(input: Knex.Raw): Statement {
  return {
    sql: `insert into alarm_entities (alarm_id, entity_id, matched_by)
     select alarm_id, entity_id, matched_by from ? where true
     order by alarm_id, entity_id on conflict (alarm_id, entity_id) do nothing`,
    bindings: [input],
  };
}

/** @returns ids of the entities that the alarms were of, among them those that they still are of */
async function takeFrom(
  trx: Knex,
  alarmIds: readonly number[],
  kept: Knex.Raw,
): Promise<number[]> {
  const ofThem = oneOfIds(trx, 'alarm_id', alarmIds);
  const before = await query<{ entity_id: number }>(
    trx,
    'select distinct entity_id from alarm_entities where ?',
    [ofThem],
  );
  await query(
    trx,
    `delete from alarm_entities where ?
     and (alarm_id, entity_id, matched_by) not in
       (select alarm_id, entity_id, matched_by from ?)`,
    [ofThem, kept],
  );
  return before.map(({ entity_id }) => entity_id);
}

/** Two rules may lead to one entity; the first counts. */
function rowsOf(
  alarm: number,
  matches: readonly { entityRef: EntityRef; matchedBy: string }[],
  living: ReadonlyMap<EntityRef, number>,
) {
  const rows = new Map<number, string>();
  for (const { entityRef, matchedBy } of matches) {
    const id = living.get(entityRef);
    if (id !== undefined && !rows.has(id)) rows.set(id, matchedBy);
  }
  return [...rows].map(([entity_id, matched_by]) => ({
    alarm_id: alarm,
    entity_id,
    matched_by,
  }));
}
