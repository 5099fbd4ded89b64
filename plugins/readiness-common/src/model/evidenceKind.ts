import { z } from 'zod/v4';

/**
 * How much a piece of evidence is worth: `declared` somebody wrote it down, `configured` the thing
 * exists, `exercised` it was used for real, `outcome` what happened; `attested` whenever a person
 * said so, whatever they said.
 */
export const EVIDENCE_KINDS = [
  'attested',
  'declared',
  'configured',
  'exercised',
  'outcome',
] as const;

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const evidenceKindSchema = z.enum(EVIDENCE_KINDS);

/** The weaker of two kinds: what rests on both is worth no more than the weaker. */
export function weakerKind(a: EvidenceKind, b: EvidenceKind): EvidenceKind {
  return EVIDENCE_KINDS.indexOf(a) <= EVIDENCE_KINDS.indexOf(b) ? a : b;
}
