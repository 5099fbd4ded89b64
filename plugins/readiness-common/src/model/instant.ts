import { z } from 'zod/v4';

/**
 * A lower-cased `kind:namespace/name`, the key of an entity everywhere in Readiness.
 *
 * @public
 */
export type EntityRef = string;

/**
 * A point in time: ISO-8601, UTC, milliseconds, e.g. `2026-11-20T09:40:00.000Z`.
 *
 * @public
 */
export type Instant = string;

/**
 * An instant, read strictly: no other offset, no other precision.
 *
 * @public
 */
export const instantSchema = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
    'must be an instant in UTC with milliseconds, for example "2026-11-20T09:40:00.000Z"',
  );
