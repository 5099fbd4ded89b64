import { JsonValue } from '@backstage/types';
import { AlarmReader } from 'backstage-plugin-readiness-node';
import { AccountConfig } from '../config/AccountConfig';
import { sourceId } from '../config/sourceId';
import { alarmEventSchema, placeSchema } from './alarmEvent';
import { messagesOf, Origin, Read } from './messagesOf';
import { pushedAlarm } from './pushedAlarm';

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
  const place = placeSchema.safeParse(raw);
  const origin = place.success ? originOf(place.data, accounts) : undefined;
  if (read.success && origin) {
    return { origin, entry: pushedAlarm(read.data, origin) };
  }
  const [{ path, message }] = read.error!.issues;
  return {
    origin,
    entry: {
      path: [...prefix, ...path].join('.'),
      message: `${message}; for example ${JSON.stringify(EXAMPLE)}`,
    },
  };
}

/** The source that is scanned; else one of its own, that only pushes. */
function originOf(
  { account, region }: { account: string; region: string },
  accounts: readonly AccountConfig[],
): Origin {
  const scanned = accounts.find(
    ({ accountId, regions }) =>
      accountId === account && regions.includes(region),
  );
  const { id, title } = scanned ?? {
    id: account,
    title: `CloudWatch ${account}`,
  };
  return {
    source: sourceId(id, region),
    title: `${title} ${region}`,
    isScanned: scanned !== undefined,
  };
}
