import { z } from 'zod/v4';

/**
 * How much a piece of evidence is worth: `declared` somebody wrote it down, `configured` the thing
 * exists, `exercised` it was used for real, `outcome` what happened; `attested` whenever a person
 * said so, whatever they said.
 *
 * @public
 */
export const EVIDENCE_KINDS = [
  'attested',
  'declared',
  'configured',
  'exercised',
  'outcome',
] as const;

/**
 * How much a piece of evidence is worth; see {@link EVIDENCE_KINDS}.
 *
 * @public
 */
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/**
 * A kind of evidence, read strictly.
 *
 * @public
 */
export const evidenceKindSchema = z.enum(EVIDENCE_KINDS);
