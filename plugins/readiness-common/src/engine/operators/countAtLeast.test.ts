import { describeOperator } from '../__testUtils__/describeOperator';
import { countAtLeast } from './countAtLeast';

describeOperator(countAtLeast, {
  type: 'string-list',
  holds: [
    [['a', 'b'], 2],
    [['a', 'b', 'c'], 2],
    [[], 0],
  ],
  fails: [
    [['a'], 2],
    [[], 1],
  ],
  accepts: [0, 3],
  refuses: [-1, 1.5, '1', undefined],
  reads: [[2, 'at least 2']],
  doesNotTake: ['string', 'number'],
});
