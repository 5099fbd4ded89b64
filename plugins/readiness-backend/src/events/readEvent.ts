import { JsonObject, JsonValue } from '@backstage/types';
import { DeliveryEvent } from 'backstage-plugin-readiness-node';
import {
  isCdEvent,
  readCdEvents,
  typeOfCdEvent,
} from './cdevents/readCdEvents';
import { isCloudEvent, openCloudEvent, Opened } from './openCloudEvent';
import { isPlain, readPlain } from './plain/readPlain';
import { Ignored, Introduction, Reading, Refused } from './Reading';

const EXAMPLE =
  '{ "type": "deployment", "entity": "component:default/payments-api", "environment": "production", "status": "succeeded", "at": "2026-11-20T09:40:00Z" }';

const UNKNOWN = 'it is neither of CDEvents nor of the plain form';

/**
 * Reads one event of any form.
 *
 * @param caller - the source of events that do not say theirs
 */
export function readEvent(raw: JsonValue, caller: string): Reading {
  const introduction = introductionOf(raw);
  return reading(introduction, raw, () => {
    const fields = objectOf(raw);
    if (isCloudEvent(fields)) return readOpened(openCloudEvent(fields));
    return readBare(fields, { source: caller });
  });
}

/** Reads one event that came in the binary form. */
export function readBinary(
  open: () => Opened,
  headers: Readonly<Record<string, string>>,
  raw: JsonValue,
): Reading {
  const introduction = { id: headers['ce-id'], type: headers['ce-type'] };
  return reading(introduction, raw, () => readOpened(open()));
}

function reading(
  introduction: Introduction,
  raw: JsonValue,
  read: () => DeliveryEvent,
): Reading {
  try {
    const event = read();
    const body = JSON.stringify(raw);
    return { ...introduction, status: 'read', event, body };
  } catch (error) {
    return { ...introduction, ...problemOf(error) };
  }
}

function problemOf(error: unknown) {
  if (error instanceof Ignored) {
    return { status: 'ignored' as const, message: error.message };
  }
  if (!(error instanceof Refused)) throw error;
  const { path, message } = error;
  return { status: 'refused' as const, path, message };
}

function readOpened({ id, source, type, data }: Opened): DeliveryEvent {
  const isOurs = type.startsWith('dev.cdevents.');
  if (!isObject(data)) {
    if (!isOurs) throw new Ignored(UNKNOWN);
    throw new Refused('data', 'must be an event of CDEvents, an object');
  }
  if (isCdEvent(data)) return readCdEvents(data, ['data']);
  if (isPlain(data)) return readPlain(data, { id, source }, ['data']);
  if (!isOurs) throw new Ignored(UNKNOWN);
  throw new Refused(
    'data.context',
    'must be an object: events of CDEvents are carried whole, with context and subject',
  );
}

function readBare(
  fields: JsonObject,
  origin: { source: string },
): DeliveryEvent {
  if (isCdEvent(fields)) return readCdEvents(fields);
  if (isPlain(fields)) return readPlain(fields, origin);
  throw new Refused(
    'type',
    `must be one of deployment, incident, change, build, for example ${EXAMPLE}`,
  );
}

function objectOf(raw: JsonValue): JsonObject {
  if (isObject(raw)) return raw;
  throw new Refused('', `must be an object, for example ${EXAMPLE}`);
}

function isObject(raw: JsonValue | undefined): raw is JsonObject {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** As it calls itself, for the verdict; of any length it likes, so cut. */
function introductionOf(raw: JsonValue): Introduction {
  if (!isObject(raw)) return {};
  const { id } = isCdEvent(raw) ? (Object(raw.context) as JsonObject) : raw;
  const type = isCdEvent(raw) ? typeOfCdEvent(raw) : raw.type;
  return {
    ...(typeof id === 'string' && { id: id.slice(0, 500) }),
    ...(typeof type === 'string' && { type: type.slice(0, 500) }),
  };
}
