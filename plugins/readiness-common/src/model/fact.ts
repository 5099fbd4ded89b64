import { JsonValue } from '@backstage/types';
import { z } from 'zod/v4';
import { Duration, durationSchema } from './duration';
import { EvidenceKind, evidenceKindSchema } from './evidenceKind';
import { idSchema } from './id';
import { Instant } from './instant';
import { SignalId } from './signal';

/**
 * `<collector>/<name>`, both kebab-case: `docs/runbook-link`.
 *
 * @public
 */
export type FactRef = string;

/**
 * A fact's name, read strictly.
 *
 * @public
 */
export const factRefSchema = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'must be "<collector>/<name>" in kebab-case, for example "docs/runbook-link"',
  );

/**
 * The JSON type of a fact's value. `instant` and `duration` are strings: ISO-8601.
 *
 * @public
 */
export const FACT_TYPES = [
  'boolean',
  'number',
  'string',
  'instant',
  'duration',
  'string-list',
  'object',
] as const;

/**
 * The JSON type of a fact's value; see {@link FACT_TYPES}.
 *
 * @public
 */
export type FactType = (typeof FACT_TYPES)[number];

/**
 * A typed, named property of an entity, as its collector declares it.
 *
 * @public
 */
export interface FactDefinition {
  ref: FactRef;
  signal: SignalId;
  type: FactType;
  /** As it reads in an evidence line, lower case: `runbook link`. */
  title: string;
  /** What one means, for numbers: `members`, `per week`, `%`. */
  unit?: string;
  /** What the evidence is worth unless the observation says otherwise. */
  kind: EvidenceKind;
  /** For how long an answer counts as fresh. */
  maxAge: Duration;
  /** For how long the last good answer is still judged while its source is down, from that answer on. */
  holdFor: Duration;
}

/**
 * The same, read strictly: for facts that others push and declare themselves.
 *
 * @public
 */
export const factDefinitionSchema: z.ZodType<FactDefinition> = z.strictObject({
  ref: factRefSchema,
  signal: idSchema,
  type: z.enum(FACT_TYPES),
  title: z.string().min(1),
  unit: z.string().min(1).optional(),
  kind: evidenceKindSchema,
  maxAge: durationSchema,
  holdFor: durationSchema,
});

/**
 * Why there is no value though the source was asked. Each says whose move it is.
 *
 * @public
 */
export const ABSENCE_REASONS = [
  'unmapped',
  'not-answered',
  'insufficient-data',
  'not-yet',
] as const;

/**
 * Why there is no value; see {@link ABSENCE_REASONS}.
 *
 * @public
 */
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

/**
 * What one source said, or failed to say, about one fact of one entity.
 *
 * @public
 */
export type Observation = Answer | FailedObservation;

/**
 * An observation that is an answer: there is a value, or there is none.
 *
 * @public
 */
export type Answer = PresentObservation | AbsentObservation;

/**
 * The source answered, and this is the value.
 *
 * @public
 */
export interface PresentObservation {
  status: 'present';
  value: JsonValue;
  /** Overrides the kind of the fact's definition for this answer. */
  kind?: EvidenceKind;
  link?: string;
}

/**
 * The source answered, and there is none.
 *
 * @public
 */
export interface AbsentObservation {
  status: 'absent';
  /** Defaults to `insufficient-data`. */
  reason?: AbsenceReason;
  link?: string;
}

/**
 * The source could not be asked.
 *
 * @public
 */
export interface FailedObservation {
  status: 'failed';
  /** What went wrong, for the platform team. */
  message: string;
  /** What was answered before was said of something else, of another link for instance: it is not held. */
  anew?: true;
}

/**
 * A fact of one entity as it is stored: the last answer, and whether asking still works.
 *
 * @public
 */
export interface FactState {
  /** The last good answer; missing when there never was one. */
  answer?: Answer;
  /** When the answer became what it is. Present with `answer`. */
  since?: Instant;
  /** When a source last confirmed the answer. Present with `answer`. */
  asOf?: Instant;
  /** Set while the last attempt to ask failed. */
  failure?: { since: Instant; message: string };
}

/**
 * All facts of one entity, by ref. What is not in it was never collected.
 *
 * @public
 */
export type FactStates = Record<FactRef, FactState>;
