import { defineOperator, holding } from './operator';
import { sizeOf } from './sizeOf';
import { wantedCount } from './wanted';

/** The list has that many items or more. */
export const countAtLeast = defineOperator<number>({
  id: 'count-at-least',
  title: 'has at least … items',
  takes: ['string-list'],
  wanted: () => wantedCount,
  wantedText: wanted => `at least ${wanted}`,
  compare: (seen, wanted) => holding(sizeOf(seen) >= wanted),
});
