import { describeOperator } from '../__testUtils__/describeOperator';
import { atLeast } from './atLeast';

describeOperator(atLeast, {
  type: 'number',
  unit: 'members',
  holds: [
    [2, 2],
    [3, 2],
    [-1, -1.5],
  ],
  fails: [
    [1, 2],
    [1.999, 2],
    [0, 0.001],
  ],
  accepts: [0, 2, -1, 0.5],
  refuses: ['2', null, undefined, [2]],
  reads: [[2, 'at least 2 members']],
  doesNotTake: ['string', 'duration', 'string-list', 'boolean'],
});
