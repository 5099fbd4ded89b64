import { Knex } from 'knex';
import { Alarm } from '../../alarms/join/Alarm';
import { COMBINES } from '../shared/planAlarms';
import { idRows, jsonRows } from './jsonRows';
import { oneOfIds } from './oneOfIds';
import { query } from './statements';

const COLUMNS = {
  parent_id: 'integer',
  source: 'text',
  child: 'text',
} as const;

/** An alarm before and after, by its number. */
interface Written {
  id: number;
  before?: Alarm;
  alarm: Alarm;
}

/**
 * Keeps which alarms others combine.
 *
 * @returns entities of the combined ones: whom these reach may be another matter now
 */
export async function writeChildren(
  trx: Knex.Transaction,
  source: string,
  written: readonly Written[],
): Promise<number[]> {
  const combining = written.filter(
    ({ before, alarm }) => before?.fields.children || alarm.fields.children,
  );
  if (combining.length === 0) return [];
  const ids = idRows(
    trx,
    combining.map(({ id }) => id),
  );
  const were = await entitiesBelow(trx, ids);
  await query(trx, 'delete from alarm_children where parent_id in (?)', [ids]);
  const rows = combining.flatMap(({ id, alarm }) =>
    [...new Set(alarm.fields.children)].map(child => ({
      parent_id: id,
      source,
      child,
    })),
  );
  const names = Object.keys(COLUMNS);
  await query(
    trx,
    `insert into alarm_children (${names}) select ${names} from ?`,
    [jsonRows(trx, COLUMNS, rows)],
  );
  return [...were, ...(await entitiesBelow(trx, ids))];
}

/** What combines may be combined itself. */
async function entitiesBelow(knex: Knex, ids: Knex.Raw): Promise<number[]> {
  const rows = await query<{ entity_id: number }>(
    knex,
    `with recursive below (source, child) as (
       select source, child from alarm_children where parent_id in (?)
       union
       select c.source, c.child from below b
       join alarms a on a.source = b.source and a.alarm_key = b.child
       join alarm_children c on c.parent_id = a.id
     )
     select distinct e.entity_id from below b
     join alarms a on a.source = b.source and a.alarm_key = b.child
     join alarm_entities e on e.alarm_id = a.id`,
    [ids],
  );
  return rows.map(({ entity_id }) => entity_id);
}

/** Which alarms are of entities: their own, and those that combine these. */
export async function readWhose(
  knex: Knex,
  entityIds: readonly number[],
): Promise<{ alarmId: number; entityId: number; matchedBy: string }[]> {
  return query(
    knex,
    `with recursive found (alarm_id, entity_id, matched_by) as (
       select alarm_id, entity_id, matched_by from alarm_entities where ?
       union
       select c.parent_id, f.entity_id, cast(null as text) from found f
       join alarms a on a.id = f.alarm_id
       join alarm_children c on c.source = a.source and c.child = a.alarm_key
     )
     select alarm_id as "alarmId", entity_id as "entityId",
       coalesce(max(matched_by), '${COMBINES}') as "matchedBy"
     from found group by alarm_id, entity_id`,
    [oneOfIds(knex, 'entity_id', entityIds)],
  );
}
