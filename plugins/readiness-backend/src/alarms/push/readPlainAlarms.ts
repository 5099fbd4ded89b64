import { JsonValue } from '@backstage/types';
import { AlarmEvent, AlarmMessage } from 'backstage-plugin-readiness-node';
import { readBy } from '../../events/readBy';
import { Refused } from '../../events/Reading';
import { plainAlarm, PlainAlarm, plainList } from './plainAlarm';

type Entry = AlarmMessage['events'][number];

/** What one alarm of the body says, and of which source. */
interface Read {
  source: string;
  entry: Entry;
}

/**
 * Reads an alarm, a list of them, or a list with what its source says of itself, in the plain form.
 *
 * @param caller - the source of alarms that do not say theirs
 * @returns alarms of one source after the other as they come, so that their order stays
 */
export function readPlainAlarms(
  body: JsonValue,
  caller: string,
): AlarmMessage[] {
  if (Array.isArray(body)) return readAll(body, [], caller);
  const isList = typeof body === 'object' && body !== null && 'alarms' in body;
  return isList ? readList(body, caller) : readAll([body], undefined, caller);
}

/** What the source says of itself is told even where it has no alarms. */
function readList(body: JsonValue, caller: string): AlarmMessage[] {
  try {
    const { alarms, source = caller, ...own } = readBy(plainList, body);
    const { title = source, historySince } = own;
    const messages = readAll(alarms, ['alarms'], source).map(message =>
      message.source === source ? { ...message, title } : message,
    );
    const said = { source, title, ...(historySince && { historySince }) };
    return [...messages, { ...said, events: [] }];
  } catch (error) {
    const entry = refusedEntry(error);
    return [{ source: caller, title: caller, events: [entry] }];
  }
}

/** @param at - where the list is; nothing where it is none */
function readAll(
  alarms: readonly JsonValue[],
  at: readonly string[] | undefined,
  source: string,
): AlarmMessage[] {
  const messages: { source: string; title: string; events: Entry[] }[] = [];
  alarms.forEach((raw, index) => {
    const read = readOne(raw, at ? [...at, index] : [], source);
    const last = messages.at(-1);
    if (last?.source === read.source) last.events.push(read.entry);
    else
      messages.push({
        source: read.source,
        title: read.source,
        events: [read.entry],
      });
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
    return { source: caller, entry: refusedEntry(error) };
  }
}

/** @throws whatever it is, where it is our own defect */
function refusedEntry(error: unknown): Entry {
  if (!(error instanceof Refused)) throw error;
  const { path, message } = error;
  return { path, message };
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
