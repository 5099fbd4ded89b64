import { z } from 'zod/v4';
import { Condition, conditionSchema } from './condition';
import { idSchema } from './id';
import { instantSchema } from './instant';
import { entityPredicateSchema } from './predicate';

/**
 * Where a fix is made. Placeholders are filled in from the entity: see `remediationUrl`.
 *
 * @public
 */
export const remediationSchema = z.strictObject({
  /** What to do, in the imperative. */
  text: z.string().min(1),
  /** A URL or a path of the portal, with placeholders: `{catalogFile}`, `{owner}`, `{entity}`. */
  url: z.string().min(1).optional(),
  /** Effort, in minutes of one person's work. */
  effort: z.number().int().positive(),
});

/**
 * Where a fix is made, and how much work it is.
 *
 * @public
 */
export type Remediation = z.infer<typeof remediationSchema>;

const checkFields = {
  id: idSchema,
  /** True when the check passes: `A runbook is linked`. */
  title: z.string().min(1),
  /** True when it fails: `No runbook is linked`. */
  failureTitle: z.string().min(1),
  /** Why anyone should care. */
  rationale: z.string().min(1),
  remediation: remediationSchema,
  appliesTo: entityPredicateSchema.optional(),
  /** While that check is not a pass, this one takes its status and is folded under it. */
  requires: idSchema.optional(),
  when: conditionSchema,
  /** Asked of live services only: before launch it waits for time. */
  afterLaunch: z.boolean().optional(),
  /** Shown, weighs nothing, gates nothing. */
  experimental: z.boolean().optional(),
  /** Shown at once, counts and gates from then on. */
  enforcedFrom: instantSchema.optional(),
};

/**
 * A check, read strictly: fields that nobody knows are errors.
 *
 * @public
 */
export const checkDefinitionSchema = z.strictObject(checkFields);

/**
 * A declarative question with one outcome per entity. Ids are never reused.
 *
 * @public
 */
export type CheckDefinition = Omit<
  z.infer<typeof checkDefinitionSchema>,
  'when'
> & { when: Condition };
