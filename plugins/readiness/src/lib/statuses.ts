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

interface Presentation {
  /** The outcome in a word, on a chip of its own. */
  word: string;
  /** After a number: `3 fail`. */
  counted: string;
  tone: Tone;
}

export const PRESENTATION: Record<RowStatus, Presentation> = {
  pass: { word: 'Pass', counted: 'pass', tone: 'good' },
  fail: { word: 'Fail', counted: 'fail', tone: 'bad' },
  unknown: { word: 'Unknown', counted: 'unknown', tone: 'neutral' },
  error: { word: 'Error', counted: 'in error', tone: 'caution' },
  waived: { word: 'Waived', counted: 'waived', tone: 'waived' },
  waiting: { word: 'Waiting', counted: 'waiting', tone: 'muted' },
  'not-applicable': {
    word: 'Does not apply',
    counted: 'not applicable',
    tone: 'muted',
  },
};

export function rowStatus(result: ResultView): RowStatus {
  const { status } = result.outcome;
  if (status === 'not-applicable') return status;
  return result.standing === 'unconnected' ? 'waiting' : status;
}

export function isRowStatus(text: string): text is RowStatus {
  return (ROW_STATUSES as readonly string[]).includes(text);
}
