import { defineOperator, holding } from './operator';
import { sizeOf } from './sizeOf';
import { wantedCount } from './wanted';

/** The text has that many characters or more. */
export const lengthAtLeast = defineOperator<number>({
  id: 'length-at-least',
  title: 'has at least … characters',
  takes: ['string'],
  wanted: () => wantedCount,
  wantedText: wanted => `at least ${wanted} characters`,
  seenText: seen => `${sizeOf(seen)} characters`,
  compare: (seen, wanted) => holding(sizeOf(seen) >= wanted),
});
