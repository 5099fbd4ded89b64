import { z } from 'zod/v4';
import { idSchema, RESERVED_LEVEL_IDS } from './id';
import { entityPredicateSchema } from './predicate';

/**
 * A rung, lowest first in its scorecard.
 *
 * @public
 */
export const levelSchema = z.strictObject({
  id: idSchema.refine(
    id => !(RESERVED_LEVEL_IDS as readonly string[]).includes(id),
    '"none" and "unjudged" are reserved; choose another id, for example "bronze"',
  ),
  title: z.string().min(1),
  /** The rung in one phrase: `Known and owned`. */
  description: z.string().min(1),
  /** Entities that are asked for this rung; all when left out. */
  appliesTo: entityPredicateSchema.optional(),
});

/**
 * A rung of a scorecard.
 *
 * @public
 */
export type LevelDefinition = z.infer<typeof levelSchema>;

/**
 * What a scorecard asks of a check: its share, its rung and where it is shown.
 *
 * @public
 */
export const checkReferenceSchema = z.strictObject({
  weight: z.number().nonnegative(),
  level: idSchema.optional(),
  category: idSchema,
});

/**
 * A check's place in one scorecard.
 *
 * @public
 */
export type CheckReference = z.infer<typeof checkReferenceSchema>;

/**
 * A scorecard, read strictly.
 *
 * @public
 */
export const scorecardDefinitionSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  description: z.string().min(1),
  appliesTo: entityPredicateSchema,
  /** Applies only where no other scorecard does. */
  fallback: z.boolean().optional(),
  /** Lowest first; at most nine, since a rank is one digit. */
  levels: z.array(levelSchema).max(9),
  /** What an entity is called that earned no rung; `No level yet` unless given. */
  noneTitle: z.string().min(1).optional(),
  /** The rung an experimental entity is measured against before it goes live. */
  launchLevel: idSchema.optional(),
  /** Display grouping, in this order. */
  categories: z.array(
    z.strictObject({ id: idSchema, title: z.string().min(1) }),
  ),
  checks: z.record(idSchema, checkReferenceSchema),
});

/**
 * A named, weighted set of checks with levels.
 *
 * @public
 */
export type ScorecardDefinition = z.infer<typeof scorecardDefinitionSchema>;
