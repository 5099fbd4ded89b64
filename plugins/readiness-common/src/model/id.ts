import { z } from 'zod/v4';

/**
 * Level ids that no scorecard may define: they say that no rung was earned.
 *
 * @public
 */
export const RESERVED_LEVEL_IDS = ['none', 'unjudged'] as const;

const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * An id of ours, read strictly: kebab-case, at most 50 characters.
 *
 * @public
 */
export const idSchema = z
  .string()
  .max(50, 'must be at most 50 characters')
  .regex(
    ID_PATTERN,
    'must be kebab-case starting with a letter, for example "runbook-linked"',
  );
