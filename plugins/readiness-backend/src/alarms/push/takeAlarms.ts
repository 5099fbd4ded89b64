import { InputError } from '@backstage/errors';
import { JsonValue } from '@backstage/types';
import { AlarmMessage, AlarmReader } from 'backstage-plugin-readiness-node';
import { AlarmSink, AlarmVerdict } from '../AlarmSink';
import { readPlainAlarms } from './readPlainAlarms';

/** Alarms at once. */
const MOST = 1000;

/**
 * Takes what can be taken of a pushed body. When it answers, that is stored.
 *
 * @returns a verdict on each alarm, in their order
 * @throws InputError when there are too many
 */
export async function takeAlarms(
  { body, caller }: { body: JsonValue; caller: string },
  { sink, readers }: { sink: AlarmSink; readers: readonly AlarmReader[] },
): Promise<AlarmVerdict[]> {
  if (Array.isArray(body)) refuseMany(body.length);
  const messages = read(body, readers) ?? readPlainAlarms(body, caller);
  refuseMany(messages.reduce((sum, { events }) => sum + events.length, 0));
  return sink.take(messages);
}

/** By the first reader that understands the form. */
function read(
  body: JsonValue,
  readers: readonly AlarmReader[],
): readonly AlarmMessage[] | undefined {
  for (const reader of readers) {
    const messages = reader.read(body);
    if (messages) return messages;
  }
  return undefined;
}

function refuseMany(count: number) {
  if (count <= MOST) return;
  throw new InputError(`At most ${MOST} alarms at once; there were ${count}`);
}
