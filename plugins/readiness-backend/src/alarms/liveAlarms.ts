import { AlarmState } from '../delivery/deployNow/DeployNowInput';
import { EntityAlarmsReader, WatchedEntity } from './EntityAlarmsReader';
import { SeenAlarm } from './figures/SeenAlarm';
import { seeAlarms } from './figures/seeAlarms';
import { AlarmSourceRecord, EntityAlarms } from './records';

/**
 * What alarms of an entity say at this moment, from the records themselves. Nothing where it has none that is meant for
 * people: then nobody watches it.
 */
export async function readLiveAlarms(
  entity: WatchedEntity,
  now: number,
  reader: EntityAlarmsReader,
): Promise<AlarmState | undefined> {
  const sources = await reader.readSources(now);
  const known = (await reader.read([entity], sources)).get(entity.id);
  if (!known?.connected) return undefined;
  const judged = seeAlarms(known.alarms, reader.options).filter(
    ({ notJudged, record }) => !notJudged && !record.goneAt,
  );
  if (judged.length === 0) return undefined;
  return {
    asOf: oldestOf(known),
    firing: judged
      .filter(({ record }) => record.state === 'firing')
      .map(toFiring),
  };
}

/** All of it was sure when the one that was heard the longest ago was. */
function oldestOf({ alarms, sources }: EntityAlarms): string {
  const neverWhole = ({ id }: AlarmSourceRecord) =>
    alarms.filter(({ source }) => source === id).map(one => one.firstSeenAt);
  const instants = sources.flatMap(source => source.asOf ?? neverWhole(source));
  return instants.sort()[0];
}

function toFiring({ record, importance }: SeenAlarm) {
  const { title, since, silenced, link } = record;
  return {
    name: title,
    since,
    ...(link && { link }),
    isCritical: importance === 'critical',
    isSilenced: silenced !== undefined,
  };
}
