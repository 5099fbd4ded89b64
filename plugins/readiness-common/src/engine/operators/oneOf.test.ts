import { describeOperator } from '../__testUtils__/describeOperator';
import { oneOf } from './oneOf';

describeOperator(oneOf, {
  type: 'string',
  holds: [
    ['production', ['experimental', 'production']],
    ['Production', ['production']],
    [2, [1, 2]],
  ],
  fails: [
    ['deprecated', ['experimental', 'production']],
    [3, [1, 2]],
    ['2', [1, 2]],
  ],
  accepts: [['production'], ['production', 'deprecated']],
  refuses: ['production', [], [1], [null], undefined],
  reads: [
    [['production'], 'production'],
    [['production', 'deprecated'], 'production or deprecated'],
  ],
  doesNotTake: ['boolean', 'object', 'string-list', 'instant', 'duration'],
});
