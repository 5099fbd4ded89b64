import { JsonValue } from '@backstage/types';
import { AlarmEvent, AlarmMessage } from 'backstage-plugin-readiness-node';
import { readBy } from '../../events/readBy';
import { Refused } from '../../events/Reading';
import { plainAlarm, PlainAlarm } from './plainAlarm';

type Entry = AlarmMessage['events'][number];

/** What one alarm of the body says, and of which source. */
interface Read {
  source: string;
  entry: Entry;
}

/**
 * Reads an alarm, or a list of them, in the plain form.
 *
 * @param caller - the source of alarms that do not say theirs
 * @returns alarms of one source after the other as they come, so that their order stays
 */
export function readPlainAlarms(
  body: JsonValue,
  caller: string,
): AlarmMessage[] {
  const isList = Array.isArray(body);
  const alarms = isList ? body : [body];
  const messages: { source: string; title: string; events: Entry[] }[] = [];
  alarms.forEach((raw, index) => {
    const { source, entry } = readOne(raw, isList ? [index] : [], caller);
    const last = messages.at(-1);
    if (last?.source === source) last.events.push(entry);
    else messages.push({ source, title: source, events: [entry] });
  });
  return messages;
}

function readOne(
  raw: JsonValue,
  at: readonly PropertyKey[],
  caller: string,
): Read {
  try {
    const plain = readBy(plainAlarm, raw, at);
    return { source: plain.source ?? caller, entry: toEvent(plain) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { path, message } = error;
    return { source: caller, entry: { path, message } };
  }
}

function toEvent({
  source: _source,
  at,
  title,
  entity,
  labels,
  ...fields
}: PlainAlarm): AlarmEvent {
  return {
    at,
    alarm: {
      ...fields,
      // Whoever has heard of it knows better; a new one needs a name.
      title: title ?? '',
      labels: labels ?? {},
      ...(entity && { entityRef: entity }),
    },
  };
}
