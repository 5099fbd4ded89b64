import { defineOperator, holding } from './operator';
import { sizeOf } from './sizeOf';
import { wantedCount } from './wanted';

/** The list has that many items or fewer. */
export const countAtMost = defineOperator<number>({
  id: 'count-at-most',
  title: 'has at most … items',
  takes: ['string-list'],
  wanted: () => wantedCount,
  wantedText: wanted => (wanted === 0 ? 'none' : `at most ${wanted}`),
  compare: (seen, wanted) => holding(sizeOf(seen) <= wanted),
});
