import { JsonObject, JsonValue } from '@backstage/types';
import { CloudEvent, HTTP, ValidationError } from 'cloudevents';
import { Refused } from './Reading';

/** What a CloudEvent carries, and how it introduces itself. */
export interface Opened {
  id: string;
  source: string;
  type: string;
  data: JsonValue | undefined;
}

const STRUCTURED = { 'content-type': 'application/cloudevents+json' };

export function isCloudEvent(raw: JsonObject): boolean {
  return raw.specversion !== undefined;
}

/** @throws Refused */
export function openCloudEvent(raw: JsonObject): Opened {
  assertId(raw.id, 'id');
  return open({ headers: STRUCTURED, body: raw }, raw.data_base64);
}

/**
 * A CloudEvent whose attributes are headers.
 *
 * @throws Refused
 */
export function openBinary(
  headers: Readonly<Record<string, string>>,
  body: JsonValue,
): Opened {
  assertId(headers['ce-id'], 'ce-id');
  // Whatever the media type of the data is called, it was read as JSON.
  const all = { ...headers, 'content-type': 'application/json' };
  return open({ headers: all, body: JSON.stringify(body) });
}

/** The library would make one up, and no repeat would be known as one. */
function assertId(id: JsonValue | undefined, path: string): void {
  if (typeof id === 'string' && id) return;
  throw new Refused(path, 'must be text, for example "42"');
}

function open(
  message: Parameters<typeof HTTP.toEvent>[0],
  base64?: JsonValue,
): Opened {
  try {
    const event = HTTP.toEvent(message) as CloudEvent<JsonValue>;
    // Any version but 1.0 passes the library unseen.
    if (event.specversion !== '1.0') throw new Error('specversion');
    event.validate();
    const { id, source, type, data } = event;
    return { id, source, type, data: base64 ? decoded(base64) : data };
  } catch (error) {
    throw toRefused(error);
  }
}

function decoded(base64: JsonValue): JsonValue {
  return JSON.parse(Buffer.from(String(base64), 'base64').toString('utf8'));
}

function toRefused(error: unknown): Refused {
  const [first] = (error instanceof ValidationError && error.errors) || [];
  const problem = Object(first) as { instancePath?: string; message?: string };
  const path = problem.instancePath?.split('/').filter(Boolean).join('.') ?? '';
  return new Refused(
    path,
    `must be a CloudEvent 1.0 whose data is JSON, for example { "specversion": "1.0", "id": "42", "source": "/jenkins/payments", "type": "dev.cdevents.service.deployed.0.3.0", "data": { … } }${
      problem.message ? `: ${problem.message}` : ''
    }`,
  );
}
