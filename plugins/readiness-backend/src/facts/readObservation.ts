import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { JsonValue } from '@backstage/types';
import {
  Answer,
  EntityRef,
  FactDefinition,
  FactRef,
  Instant,
} from 'backstage-plugin-readiness-common';
import { factValueError } from 'backstage-plugin-readiness-node';
import { readInstant } from './readInstant';

/** One observation as it was pushed, read. */
export interface ReadObservation {
  entityRef: EntityRef;
  fact: FactRef;
  answer: Answer;
  observedAt: Instant;
}

/** Why an observation cannot be taken. */
export class Refusal extends Error {
  constructor(
    /** The field, within the observation. */
    readonly field: string,
    message: string,
  ) {
    super(message);
  }
}

/** How far ahead the clock of a caller may be, in milliseconds. */
const TOLERANCE = 5 * 60 * 1000;

/** Characters of JSON. */
const LONGEST_VALUE = 10_000;
const LONGEST_LINK = 2_000;

const FIELDS = ['entityRef', 'fact', 'observedAt', 'value', 'absent', 'link'];

/**
 * Reads one observation strictly.
 *
 * @throws Refusal at the first thing that is wrong
 */
export function readObservation(
  raw: unknown,
  facts: ReadonlyMap<FactRef, FactDefinition>,
  now: number,
): ReadObservation {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    throw new Refusal(
      '',
      'must be an object, for example { "entityRef": "component:default/orders", "fact": "exercises/restore-tested-at", "observedAt": "2026-11-20T09:40:00.000Z", "value": "2026-11-20T09:40:00.000Z" }',
    );
  }
  const fields = raw as Record<string, JsonValue | undefined>;
  const unknown = Object.keys(fields).find(field => !FIELDS.includes(field));
  if (unknown !== undefined) {
    throw new Refusal(
      unknown,
      `is not a field; there are ${FIELDS.join(', ')}`,
    );
  }
  const definition = readFact(fields.fact, facts);
  return {
    entityRef: readEntityRef(fields.entityRef),
    fact: definition.ref,
    observedAt: readObservedAt(fields.observedAt, now),
    answer: readAnswer(fields, definition),
  };
}

function readEntityRef(raw: unknown): EntityRef {
  try {
    return stringifyEntityRef(parseEntityRef(String(raw)));
  } catch {
    throw new Refusal(
      'entityRef',
      `must be a full entity ref, for example "component:default/orders", was ${shown(
        raw,
      )}`,
    );
  }
}

function readFact(
  raw: unknown,
  facts: ReadonlyMap<FactRef, FactDefinition>,
): FactDefinition {
  const found = facts.get(raw as string);
  if (found) return found;
  const known = [...facts.keys()].map(ref => `"${ref}"`).join(', ');
  throw new Refusal(
    'fact',
    `must be a fact that the namespace declares, one of ${known}, was ${shown(
      raw,
    )}`,
  );
}

function readObservedAt(raw: unknown, now: number): Instant {
  const instant = readInstant(raw);
  if (!instant) {
    throw new Refusal(
      'observedAt',
      `must be an instant with its offset, for example "2026-11-20T09:40:00.000Z", was ${shown(
        raw,
      )}`,
    );
  }
  if (Date.parse(instant) > now + TOLERANCE) {
    throw new Refusal(
      'observedAt',
      `must not be more than 5 minutes in the future, was ${instant}; it is ${new Date(
        now,
      ).toISOString()} here`,
    );
  }
  return instant;
}

function readAnswer(
  { value, absent, link }: Record<string, JsonValue | undefined>,
  { type }: FactDefinition,
): Answer {
  const more = link === undefined ? {} : { link: readLink(link) };
  if (absent !== undefined) {
    if (absent !== true || value !== undefined) {
      throw new Refusal(
        'absent',
        'must be true, in place of a value, for example { "absent": true }',
      );
    }
    return { status: 'absent', ...more };
  }
  const given = type === 'instant' ? readInstant(value) ?? value : value;
  const error = factValueError(type, given as JsonValue);
  if (error) throw new Refusal('value', error);
  if (JSON.stringify(given).length > LONGEST_VALUE) {
    throw new Refusal(
      'value',
      `must have at most ${LONGEST_VALUE} characters as JSON; push the essence and link the rest, for example "link": "https://ci.example.com/runs/42"`,
    );
  }
  return { status: 'present', value: given as JsonValue, ...more };
}

function readLink(raw: JsonValue): string {
  const isLink =
    typeof raw === 'string' &&
    raw.length <= LONGEST_LINK &&
    URL.canParse(raw) &&
    ['http:', 'https:'].includes(new URL(raw).protocol);
  if (isLink) return raw;
  throw new Refusal(
    'link',
    `must be a link of at most ${LONGEST_LINK} characters, for example "https://ci.example.com/runs/42", was ${shown(
      raw,
    )}`,
  );
}

function shown(raw: unknown): string {
  const text = JSON.stringify(raw) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
