import { Knex } from 'knex';
import { AlarmEvent, AlarmReading } from 'backstage-plugin-readiness-node';
import { createPacer } from '../../util/pacer';
import {
  AlarmOrigin,
  MatchAlarm,
  ScannedPage,
  TakenAlarm,
  WholeScan,
} from '../AlarmStore';
import {
  effectiveMatch,
  hashOfReading,
  matchOf,
  planAbsences,
  PlannedAlarm,
  planEvents,
  planPage,
} from '../shared/planAlarms';
import { readAlarms, StoredAlarm } from './alarmRows';
import { lockSources } from './alarmSourceRows';
import { textRows } from './jsonRows';
import { query } from './statements';
import { findLiving, MatchedPlan, writeAlarms } from './writeAlarms';

type Known = ReadonlyMap<string, StoredAlarm>;

/** A page without what is as it was. */
export interface ChangedPage extends Pick<ScannedPage, 'readAt' | 'changes'> {
  alarms: readonly { reading: AlarmReading; hash: string }[];
}

/** Most alarms are as they were: of all of them only the hash is read. */
export async function findChanged(
  knex: Knex,
  { id: source }: AlarmOrigin,
  page: ScannedPage,
): Promise<ChangedPage> {
  const keys = page.alarms.map(({ id }) => id);
  const hashes = await readHashes(knex, source, keys);
  const pace = createPacer();
  const alarms: { reading: AlarmReading; hash: string }[] = [];
  for (const reading of page.alarms) {
    const hash = hashOfReading(reading);
    if (hashes.get(reading.id) !== hash) alarms.push({ reading, hash });
    const wait = pace();
    if (wait) await wait;
  }
  return { ...page, alarms };
}

export async function takePage(
  trx: Knex.Transaction,
  { id: source }: AlarmOrigin,
  page: ChangedPage,
  { match, scans }: { match: MatchAlarm; scans: readonly WholeScan[] },
) {
  await lockSources(trx, [source]);
  const keys = [
    ...page.alarms.map(({ reading }) => reading.id),
    ...page.changes.map(({ alarm }) => alarm),
  ];
  const known = await readAlarms(trx, source, [...new Set(keys)]);
  const planned = planPage(page, known, scans);
  const plans = await matched(source, planned, known, match);
  return writeAlarms(trx, source, plans);
}

/** Of alarms that are there, by what their source calls them. */
async function readHashes(
  knex: Knex,
  source: string,
  keys: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await query<{ alarm_key: string; reading_hash: string | null }>(
    knex,
    `select alarm_key, reading_hash from alarms
     where source = ? and alarm_key in (?)`,
    [source, textRows(knex, keys)],
  );
  return new Map(
    rows.map(({ alarm_key, reading_hash }) => [alarm_key, reading_hash]),
  );
}

export async function takeEvents(
  trx: Knex.Transaction,
  { id: source }: AlarmOrigin,
  events: readonly AlarmEvent[],
  { match, scans }: { match: MatchAlarm; scans: readonly WholeScan[] },
): Promise<TakenAlarm[]> {
  await lockSources(trx, [source]);
  const keys = [...new Set(events.map(({ alarm }) => alarm.id))];
  const known = await readAlarms(trx, source, keys);
  const { planned, isNews } = planEvents(
    events,
    new Map([...known].map(([key, { alarm }]) => [key, alarm])),
    scans,
  );
  const plans = await matched(source, planned, known, match);
  const living = await findLiving(trx, plans);
  await writeAlarms(trx, source, plans);
  const matches = new Map([
    ...[...known].map(([key, one]) => [key, one.match] as const),
    ...plans.map(
      one => [one.alarm.id, effectiveMatch(one.match, living)] as const,
    ),
  ]);
  return events.map(({ alarm }, index): TakenAlarm => {
    const found = matches.get(alarm.id)!;
    const refs =
      'matches' in found ? found.matches.map(({ entityRef }) => entityRef) : [];
    if (!isNews[index]) return { status: 'repeat', entityRefs: refs };
    return 'reason' in found
      ? { status: 'unmatched', reason: found.reason }
      : { status: 'taken', entityRefs: refs };
  });
}

/** Of those of the keys that were not seen, what a whole scan makes. */
export async function takeAbsences(
  trx: Knex.Transaction,
  { id: source }: AlarmOrigin,
  keys: readonly string[],
  options: { at: string; seen: ReadonlySet<string> },
) {
  await lockSources(trx, [source]);
  const known = await readAlarms(trx, source, keys);
  const alarms = [...known.values()].map(({ alarm }) => alarm);
  const planned = planAbsences(alarms, options);
  const asBefore = planned.map(one => {
    const { match } = known.get(one.alarm.id)!;
    return { ...one, match, matchBefore: match };
  });
  return writeAlarms(trx, source, asBefore);
}

async function matched(
  source: string,
  planned: readonly PlannedAlarm[],
  known: Known,
  match: MatchAlarm,
): Promise<MatchedPlan[]> {
  const pace = createPacer();
  const plans: MatchedPlan[] = [];
  for (const one of planned) {
    const matchBefore = known.get(one.alarm.id)?.match;
    plans.push({
      match: matchOf(source, one.alarm, match),
      ...(matchBefore && { matchBefore }),
      ...one,
    });
    const wait = pace();
    if (wait) await wait;
  }
  return plans;
}
