import { canonicalJson, EntityRef } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { Alarm } from '../../alarms/join/Alarm';
import { HistoryPoint } from '../../alarms/join/history';
import { breathe } from '../../util/breathe';
import { AlarmMatch } from '../AlarmStore';
import { effectiveMatch, isSame, PlannedAlarm } from '../shared/planAlarms';
import { writeChildren } from './alarmChildren';
import { ALARMS, CHANGES } from './alarmTables';
import { assignAlarms } from './assignAlarms';
import { jsonRows, pacedJsonRows, textRows } from './jsonRows';
import { countChanges } from './keptFactRows';
import {
  deleteRows,
  query,
  Statement,
  together,
  upsertStatement,
} from './statements';

/** An alarm to be written, and whose it is. */
export interface MatchedPlan extends PlannedAlarm {
  match: AlarmMatch;
  matchBefore?: AlarmMatch;
}

/** What was written of alarms. */
export interface WrittenAlarms {
  changed: number;
  /** Entities that this concerns. */
  entityIds: readonly number[];
  /** Refs of those among them that live, as far as they were read. */
  refs?: ReadonlyMap<number, EntityRef>;
}

/** In a handful of statements, however many alarms there are. */
export async function writeAlarms(
  trx: Knex.Transaction,
  source: string,
  planned: readonly MatchedPlan[],
): Promise<WrittenAlarms> {
  if (planned.length === 0) return { changed: 0, entityIds: [] };
  const living = await findLiving(trx, planned);
  const effective = planned.map(one => ({
    ...one,
    match: effectiveMatch(one.match, living),
  }));
  const ids = await upsertAlarms(trx, source, effective);
  const news = effective.filter(isNews).map(one => ({
    id: ids.get(one.alarm.id)!,
    isNew: one.before === undefined,
    ...one,
  }));
  const combined = await writeChildren(trx, source, news);
  const assigned = await assignAlarms(trx, news, living);
  await together(trx, [
    ...(await historyStatements(trx, effective, ids)),
    ...assigned.statements,
  ]);
  const entityIds = [...assigned.entityIds, ...combined];
  await countChanges(trx, 'alarm_facts', entityIds);
  const refs = new Map([...living].map(([ref, id]) => [id, ref]));
  return { changed: news.length, entityIds, refs };
}

function isNews({ before, alarm, match, matchBefore }: MatchedPlan): boolean {
  return (
    !before ||
    !isSame(before, alarm) ||
    canonicalJson(match) !== canonicalJson(matchBefore)
  );
}

/** Ids of the living entities among those that the mapping names. */
export async function findLiving(
  trx: Knex,
  matched: readonly { match: AlarmMatch }[],
): Promise<Map<EntityRef, number>> {
  const refs = matched.flatMap(({ match }) =>
    'matches' in match ? match.matches.map(({ entityRef }) => entityRef) : [],
  );
  if (refs.length === 0) return new Map();
  const rows = await query<{ ref: EntityRef; id: number }>(
    trx,
    'select ref, id from entities where gone_at is null and ref in (?)',
    [textRows(trx, [...new Set(refs)])],
  );
  return new Map(rows.map(({ ref, id }) => [ref, id]));
}

/** The columns that say whose an alarm is. */
export function matchColumns(match: AlarmMatch) {
  return 'matches' in match
    ? { matches: canonicalJson(match.matches), reason: null }
    : { matches: null, reason: match.reason };
}

async function upsertAlarms(
  trx: Knex,
  source: string,
  planned: readonly MatchedPlan[],
): Promise<Map<string, number>> {
  const rows = rowsOf(source, planned);
  const { input } = await pacedJsonRows(trx, ALARMS.columns, rows);
  await breathe();
  const { sql, bindings } = upsertStatement(ALARMS, input);
  const written = await query<{ id: number; alarm_key: string }>(
    trx,
    `${sql} returning id, alarm_key`,
    bindings,
  );
  await breathe();
  return new Map(written.map(({ id, alarm_key }) => [alarm_key, id]));
}

function* rowsOf(source: string, planned: readonly MatchedPlan[]) {
  for (const { alarm, hash, match } of planned) {
    yield {
      source,
      alarm_key: alarm.id,
      title: alarm.fields.title,
      alarm: withoutHistory(alarm),
      reading_hash: hash,
      over_since: alarm.overSince,
      gone_at: alarm.goneAt,
      ...matchColumns(match),
    };
  }
}

function withoutHistory({ history: _history, ...alarm }: Alarm): string {
  return JSON.stringify(alarm);
}

/** Removes what is not in them any more; what is new in them is still to be written. */
async function historyStatements(
  trx: Knex,
  planned: readonly PlannedAlarm[],
  ids: ReadonlyMap<string, number>,
): Promise<Statement[]> {
  const removed = planned.flatMap(({ before, alarm }) =>
    before ? changesOf(before, alarm, ids) : [],
  );
  const added = planned.flatMap(({ before, alarm }) =>
    changesOf(alarm, before, ids),
  );
  await deleteRows(trx, { name: 'alarm_changes', key: CHANGES }, removed);
  if (added.length === 0) return [];
  const names = Object.keys(CHANGES);
  const sql = `insert into alarm_changes (${names}) select ${names} from ?`;
  return [{ sql, bindings: [jsonRows(trx, CHANGES, added)] }];
}

/** What is in the history of an alarm, and not in the other one. */
function changesOf(
  { id, history }: Alarm,
  other: Alarm | undefined,
  ids: ReadonlyMap<string, number>,
) {
  const known = new Set(other?.history.map(keyOf));
  const rest = other ? history.filter(one => !known.has(keyOf(one))) : history;
  return rest.map(({ at, state, told }) => ({
    alarm_id: ids.get(id)!,
    at,
    state,
    told: Number(told),
  }));
}

function keyOf({ at, state, told }: HistoryPoint): string {
  return `${at} ${state} ${told}`;
}
