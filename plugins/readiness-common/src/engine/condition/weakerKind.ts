import { EVIDENCE_KINDS, EvidenceKind } from '../../model';

/** The weaker of two kinds: what rests on both is worth no more than the weaker. */
export function weakerKind(a: EvidenceKind, b: EvidenceKind): EvidenceKind {
  return EVIDENCE_KINDS.indexOf(a) <= EVIDENCE_KINDS.indexOf(b) ? a : b;
}
