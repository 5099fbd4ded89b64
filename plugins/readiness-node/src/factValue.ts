import { JsonValue } from '@backstage/types';
import { FactType, instantSchema } from 'backstage-plugin-readiness-common';

const DURATION =
  /^P(?=\d|T\d)(\d+(\.\d+)?Y)?(\d+(\.\d+)?M)?(\d+(\.\d+)?W)?(\d+(\.\d+)?D)?(T(?=\d)(\d+(\.\d+)?H)?(\d+(\.\d+)?M)?(\d+(\.\d+)?S)?)?$/;

interface Shape {
  matches(value: JsonValue): boolean;
  /** What a valid value looks like, with an example. */
  wanted: string;
}

const SHAPES: Record<FactType, Shape> = {
  boolean: {
    matches: value => typeof value === 'boolean',
    wanted: 'a boolean, for example true',
  },
  number: {
    matches: value => typeof value === 'number' && Number.isFinite(value),
    wanted: 'a finite number, for example 3',
  },
  string: {
    matches: value => typeof value === 'string',
    wanted: 'a string, for example "payments"',
  },
  instant: {
    matches: value =>
      instantSchema.safeParse(value).success &&
      !Number.isNaN(Date.parse(String(value))),
    wanted:
      'an instant in UTC with milliseconds, for example "2026-11-20T09:40:00.000Z"',
  },
  duration: {
    matches: value => typeof value === 'string' && DURATION.test(value),
    wanted: 'an ISO-8601 duration, for example "PT45M"',
  },
  'string-list': {
    matches: value =>
      Array.isArray(value) && value.every(item => typeof item === 'string'),
    wanted: 'a list of strings, for example ["errors", "latency"]',
  },
  object: {
    matches: value =>
      typeof value === 'object' && value !== null && !Array.isArray(value),
    wanted: 'an object, for example { "total": 3 }',
  },
};

/**
 * What is wrong with a value for a fact of this type; nothing when it fits.
 *
 * @public
 */
export function factValueError(
  type: FactType,
  value: JsonValue,
): string | undefined {
  const { matches, wanted } = SHAPES[type];
  return matches(value)
    ? undefined
    : `must be ${wanted}, was ${describe(value)}`;
}

function describe(value: JsonValue): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
