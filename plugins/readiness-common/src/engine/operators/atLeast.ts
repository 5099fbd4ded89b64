import { valueText } from '../text/valueText';
import { defineOperator, holding } from './operator';
import { wantedNumber } from './wanted';

/** The number is that or more. */
export const atLeast = defineOperator<number>({
  id: 'at-least',
  title: 'is at least',
  takes: ['number'],
  wanted: () => wantedNumber,
  wantedText: (wanted, fact) => `at least ${valueText(wanted, fact)}`,
  compare: (seen, wanted) => holding(Number(seen) >= wanted),
});
