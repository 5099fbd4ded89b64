import { EntityAlarms, EntityRef } from 'backstage-plugin-readiness-common';
import { seeAlarms } from '../alarms/figures/seeAlarms';
import { toAlarmSourceView } from './alarms/alarmSourceView';
import { toAlarmView } from './alarms/alarmView';
import { byImportance } from './alarms/byImportance';
import { readOnCall } from './alarms/onCallView';
import { ReadContext } from './ReadContext';

/** The alarms of one entity as they stand, and who is on call; nothing when it does not live. */
export async function readEntityAlarms(
  ref: EntityRef,
  { stores, alarms, clock }: ReadContext,
): Promise<EntityAlarms | undefined> {
  const entity = await stores.entities.get(ref);
  if (!entity) return undefined;
  const now = clock();
  const sources = await alarms.readSources(now);
  const known = (await alarms.read([entity], sources)).get(entity.id);
  if (!known) return undefined;
  const seen = seeAlarms(known.alarms, alarms.options)
    .filter(({ record }) => !record.goneAt)
    .sort(byImportance);
  const onCall = await readOnCall(entity.id, stores, now);
  return {
    entityRef: ref,
    connected: known.connected,
    mapped: known.mapped,
    sources: known.sources.map(source => toAlarmSourceView(source, now)),
    alarms: seen.map(alarm => toAlarmView(alarm, known.sources, now)),
    ...(onCall && { onCall }),
  };
}
