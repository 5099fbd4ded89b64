import { describeOperator } from '../__testUtils__/describeOperator';
import { atMost } from './atMost';

describeOperator(atMost, {
  type: 'number',
  unit: '%',
  holds: [
    [15, 15],
    [0, 15],
    [-2, -1.5],
  ],
  fails: [
    [15.001, 15],
    [16, 15],
  ],
  accepts: [0, 15, 0.5],
  refuses: ['15', null, undefined, { max: 15 }],
  reads: [[15, 'at most 15 %']],
  doesNotTake: ['string', 'duration', 'string-list', 'boolean'],
});
