import { JsonObject } from '@backstage/types';
import { canonicalJson } from 'backstage-plugin-readiness-common';
import { DeliveryEvent } from 'backstage-plugin-readiness-node';
import { createHash } from 'node:crypto';
import { readBy } from '../readBy';
import { Refused } from '../Reading';
import { subjectOf } from '../subjectOf';
import { PlainEvent, plainSchemas, PlainType } from './schemas';

/** Where an event comes from, unless it says so itself. */
export interface Origin {
  source: string;
  /** Which event it is; without, the same words are the same event. */
  id?: string;
}

export function isPlain(raw: JsonObject): boolean {
  return typeof raw.type === 'string' && Object.hasOwn(plainSchemas, raw.type);
}

/** @throws Refused */
export function readPlain(
  raw: JsonObject,
  origin: Origin,
  at: readonly PropertyKey[] = [],
): DeliveryEvent {
  const plain: PlainEvent = readBy(
    plainSchemas[raw.type as PlainType],
    raw,
    at,
  );
  const subject = subjectOf(plain);
  if (!Object.keys(subject).length) {
    throw new Refused(
      [...at, 'entity'].join('.'),
      'must be said, or service, repository, artifact or annotations in its place, for example "component:default/payments-api"',
    );
  }
  const id = origin.id ?? digest(raw);
  const base = {
    source: plain.source ?? origin.source,
    id,
    at: plain.at,
    subject,
    link: plain.link,
  };
  return known({ ...base, ...stepOf(plain, id, at) }) as DeliveryEvent;
}

type Step = DeliveryEvent extends infer Event
  ? Event extends DeliveryEvent
    ? Omit<Event, 'source' | 'id' | 'at' | 'subject' | 'link'>
    : never
  : never;

function stepOf(
  plain: PlainEvent,
  eventId: string,
  at: readonly PropertyKey[],
): Step {
  switch (plain.type) {
    case 'deployment': {
      const { type, environment, version, commit, cause, undoes } = plain;
      const deployment = plain.id ?? lone(plain, eventId, at);
      const { status: step, actor } = plain;
      return {
        type,
        deployment,
        environment,
        step,
        version,
        commit,
        cause,
        undoes,
        actor,
      };
    }
    case 'incident': {
      const { type, id: incident, environment, title, severity } = plain;
      const { status: step, causedBy, foundBy, actor } = plain;
      return {
        type,
        incident,
        environment,
        step,
        title,
        severity,
        causedBy,
        foundBy,
        actor,
      };
    }
    case 'change': {
      const { type, commit, writtenAt, author, mergedBy, approvedBy } = plain;
      return { type, commit, writtenAt, author, mergedBy, approvedBy };
    }
    default:
      return { type: 'build', commit: plain.commit };
  }
}

/** A deployment of which only the end is told is known by that. */
function lone(
  { status }: { status: string },
  eventId: string,
  at: readonly PropertyKey[],
): string {
  if (['succeeded', 'failed', 'cancelled'].includes(status)) return eventId;
  throw new Refused(
    [...at, 'id'].join('.'),
    `must name the deployment, as at its other steps, for example "run-42": without, nothing could ever end what was ${status}`,
  );
}

function digest(raw: JsonObject): string {
  const hash = createHash('sha256').update(canonicalJson(raw));
  return hash.digest('hex').slice(0, 40);
}

function known<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}
