import { Duration, durationSchema, milliseconds } from '../../model';
import { lengthOf } from '../facts/lengthOf';
import { durationText } from '../text/durationText';
import { defineOperator, holding } from './operator';

/** The length of time is that or less. */
export const noLongerThan = defineOperator<Duration>({
  id: 'no-longer-than',
  title: 'is no longer than',
  takes: ['duration'],
  wanted: () => durationSchema,
  wantedText: wanted => `at most ${durationText(milliseconds(wanted))}`,
  compare: (seen, wanted) => holding(lengthOf(seen) <= milliseconds(wanted)),
});
