import { JsonValue } from '@backstage/types';
import { AlarmMessage, AlarmReader } from 'backstage-plugin-readiness-node';
import { AccountConfig } from '../config/AccountConfig';
import { sourceId } from '../config/sourceId';
import { alarmEventSchema, CloudWatchEvent } from './alarmEvent';
import { pushedAlarm } from './pushedAlarm';

type Entry = AlarmMessage['events'][number];
type Origin = Pick<AlarmMessage, 'source' | 'title'>;
type Read = { origin?: Origin; entry: Entry };

/** To be read by whoever sent what is refused. */
const EXAMPLE = {
  'detail-type': 'CloudWatch Alarm State Change',
  source: 'aws.cloudwatch',
  account: '123456789012',
  region: 'eu-west-1',
  time: '2026-11-20T09:40:00Z',
  detail: { alarmName: 'payments-api-errors', state: { value: 'ALARM' } },
};

/** Understands the events of CloudWatch as EventBridge delivers them: one, or a list. */
export function createEventBridgeReader(
  accounts: readonly AccountConfig[],
): AlarmReader {
  return {
    id: 'eventbridge',
    title: 'EventBridge event of a CloudWatch alarm',
    read(body) {
      const events = Array.isArray(body) ? body : [body];
      if (!events.some(isOfCloudWatch)) return undefined;
      const path = (at: number) => (Array.isArray(body) ? [String(at)] : []);
      return messagesOf(
        events.map((event, at) => readEvent(event, path(at), accounts)),
      );
    },
  };
}

function isOfCloudWatch(event: JsonValue): boolean {
  const isObject = typeof event === 'object' && event !== null;
  if (!isObject || Array.isArray(event)) return false;
  return event.source === 'aws.cloudwatch' && 'detail-type' in event;
}

function readEvent(
  raw: JsonValue,
  prefix: readonly string[],
  accounts: readonly AccountConfig[],
): Read {
  const read = alarmEventSchema.safeParse(raw);
  if (read.success) return readFrom(read.data, accounts);
  const [{ path, message }] = read.error.issues;
  return {
    entry: {
      path: [...prefix, ...path].join('.'),
      message: `${message}; for example ${JSON.stringify(EXAMPLE)}`,
    },
  };
}

/** Into the source that is scanned; else into one of its own, that only pushes. */
function readFrom(
  event: CloudWatchEvent,
  accounts: readonly AccountConfig[],
): Read {
  const { account, region } = event;
  const scanned = accounts.find(
    ({ accountId, regions }) =>
      accountId === account && regions.includes(region),
  );
  const { id, title } = scanned ?? {
    id: account,
    title: `CloudWatch ${account}`,
  };
  return {
    origin: { source: sourceId(id, region), title: `${title} ${region}` },
    entry: pushedAlarm(event, { isScanned: scanned !== undefined }),
  };
}

/** What follows each other from one source is one message; what cannot be read goes with what was before. */
function messagesOf(all: readonly Read[]): AlarmMessage[] {
  const first = all.find(({ origin }) => origin)?.origin;
  const messages: (Origin & { events: Entry[] })[] = [];
  for (const { origin, entry } of all) {
    const last = messages.at(-1);
    if (last && (!origin || origin.source === last.source)) {
      last.events.push(entry);
    } else {
      const from = origin ??
        first ?? { source: 'cloudwatch', title: 'CloudWatch' };
      messages.push({ ...from, events: [entry] });
    }
  }
  return messages;
}
