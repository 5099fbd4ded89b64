import { Tone } from './colours';
import { ResultView } from './types';

/** How a row is shown and filtered: its outcome, or that it waits for a signal. */
export const ROW_STATUSES = [
  'fail',
  'unknown',
  'error',
  'waived',
  'pass',
  'waiting',
  'not-applicable',
] as const;

export type RowStatus = (typeof ROW_STATUSES)[number];

/** How loudly each is shown; never the only thing that tells them apart. */
export const TONES: Record<RowStatus, Tone> = {
  pass: 'good',
  fail: 'bad',
  unknown: 'neutral',
  error: 'caution',
  waived: 'waived',
  waiting: 'muted',
  'not-applicable': 'muted',
};

export function rowStatus(result: ResultView): RowStatus {
  const { status } = result.outcome;
  if (status === 'not-applicable') return status;
  return result.standing === 'unconnected' ? 'waiting' : status;
}

export function isRowStatus(text: string): text is RowStatus {
  return (ROW_STATUSES as readonly string[]).includes(text);
}
