import { aFact } from '../__testUtils__/definitions';
import { describeOperator } from '../__testUtils__/describeOperator';
import { lengthAtLeast } from './lengthAtLeast';

describeOperator(lengthAtLeast, {
  type: 'string',
  holds: [
    ['abc', 3],
    ['', 0],
    ['👍👍', 2],
  ],
  fails: [
    ['ab', 3],
    ['👍', 2],
  ],
  accepts: [0, 500],
  refuses: [-1, 1.5, '500', undefined],
  reads: [[500, 'at least 500 characters']],
  doesNotTake: ['string-list', 'number'],
});

describe('length-at-least', () => {
  it('shows how long the text is instead of the text', () => {
    const text = lengthAtLeast.seenText?.('a'.repeat(640), aFact('any/fact'));
    expect(text).toBe('640 characters');
  });
});
