import { valueText } from '../text/valueText';
import { defineOperator, holding } from './operator';
import { wantedNumber } from './wanted';

/** The number is that or less. */
export const atMost = defineOperator<number>({
  id: 'at-most',
  title: 'is at most',
  takes: ['number'],
  wanted: () => wantedNumber,
  wantedText: (wanted, fact) => `at most ${valueText(wanted, fact)}`,
  compare: (seen, wanted) => holding(Number(seen) <= wanted),
});
