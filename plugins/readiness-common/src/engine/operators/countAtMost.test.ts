import { describeOperator } from '../__testUtils__/describeOperator';
import { countAtMost } from './countAtMost';

describeOperator(countAtMost, {
  type: 'string-list',
  holds: [
    [[], 0],
    [['a'], 1],
  ],
  fails: [
    [['a'], 0],
    [['a', 'a'], 1],
  ],
  accepts: [0, 3],
  refuses: [-1, 1.5, '1', undefined],
  reads: [
    [0, 'none'],
    [2, 'at most 2'],
  ],
  doesNotTake: ['string', 'number'],
});
