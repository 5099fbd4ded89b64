import { Duration, durationSchema, milliseconds } from '../../model';
import { instantOfValue } from '../facts/instantOf';
import { durationText } from '../text/durationText';
import { defineOperator, DOES_NOT_HOLD } from './operator';

/**
 * The instant lies within the last stretch of that length; one in the future does too. The answer
 * changes by itself at instant + length.
 */
export const within = defineOperator<Duration>({
  id: 'within',
  title: 'is within the last',
  takes: ['instant'],
  wanted: () => durationSchema,
  wantedText: wanted => `within the last ${durationText(milliseconds(wanted))}`,
  compare: (seen, wanted, now) => {
    const flipsAt = instantOfValue(String(seen)) + milliseconds(wanted);
    return now < flipsAt ? { holds: true, flipsAt } : DOES_NOT_HOLD;
  },
});
