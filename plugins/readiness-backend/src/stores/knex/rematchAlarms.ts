import { canonicalJson } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { AlarmMatch } from '../AlarmStore';
import { effectiveMatch } from '../shared/planAlarms';
import { toMatch } from './alarmRows';
import { lockSources } from './alarmSourceRows';
import { assignAlarms } from './assignAlarms';
import { idRows, jsonRows } from './jsonRows';
import { countChanges } from './keptFactRows';
import { query, together } from './statements';
import { findLiving, matchColumns, WrittenAlarms } from './writeAlarms';

const COLUMNS = { id: 'integer', matches: 'text', reason: 'text' } as const;

/** Only alarms that are somebody else's from now on are written. */
export async function rematchAlarms(
  trx: Knex.Transaction,
  alarms: readonly { id: number; match: AlarmMatch }[],
): Promise<WrittenAlarms> {
  const ids = idRows(
    trx,
    alarms.map(({ id }) => id),
  );
  const sources = await query<{ source: string }>(
    trx,
    'select distinct source from alarms where id in (?)',
    [ids],
  );
  await lockSources(
    trx,
    sources.map(({ source }) => source),
  );
  const rows = await query<{
    id: number;
    matches: string | null;
    reason: string | null;
  }>(trx, 'select id, matches, reason from alarms where id in (?)', [ids]);
  const before = new Map(
    rows.map(row => [row.id, canonicalJson(toMatch(row))]),
  );
  const living = await findLiving(trx, alarms);
  const others = alarms
    .map(({ id, match }) => ({ id, match: effectiveMatch(match, living) }))
    .filter(
      ({ id, match }) =>
        before.has(id) && before.get(id) !== canonicalJson(match),
    );
  if (others.length === 0) return { changed: 0, entityIds: [] };
  await query(
    trx,
    `update alarms set matches = input.matches, reason = input.reason
     from ? where alarms.id = input.id`,
    [
      jsonRows(
        trx,
        COLUMNS,
        others.map(({ id, match }) => ({ id, ...matchColumns(match) })),
      ),
    ],
  );
  const { entityIds, statements } = await assignAlarms(trx, others, living);
  await together(trx, statements);
  await countChanges(trx, 'alarm_facts', entityIds);
  return { changed: others.length, entityIds };
}
