import { RawOutcome, UnknownReason, WaitsFor } from '../model';

const MOVES: Record<UnknownReason, WaitsFor> = {
  'no-source': 'platform',
  'never-collected': 'platform',
  stale: 'platform',
  'collection-failed': 'platform',
  unmapped: 'owner',
  'not-answered': 'owner',
  'insufficient-data': 'time',
  'not-yet': 'time',
};

/** Whose move an unknown of that reason is. */
export function waitsForReason(reason: UnknownReason): WaitsFor {
  return MOVES[reason];
}

/** Whose move it is: a fail is the owner's, a defect of ours the platform's; nobody's on a pass. */
export function waitsFor(outcome: RawOutcome): WaitsFor | undefined {
  if (outcome.status === 'fail') return 'owner';
  if (outcome.status === 'error') return 'platform';
  return outcome.status === 'unknown' ? MOVES[outcome.reason] : undefined;
}
