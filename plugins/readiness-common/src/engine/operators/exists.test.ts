import { describeOperator } from '../__testUtils__/describeOperator';
import { exists } from './exists';

describeOperator(exists, {
  type: 'string',
  holds: [
    ['https://runbooks.example.com', null],
    ['', null],
    [false, null],
    [0, null],
    [[], null],
    [{}, null],
  ],
  fails: [],
  accepts: [],
  refuses: [],
  reads: [[null, 'one']],
  doesNotTake: [],
});

describe('exists', () => {
  it('takes no value, and settles what is absent', () => {
    expect(exists.wanted).toBeUndefined();
    expect(exists.absentFails).toBe(true);
  });

  it('reads as "none" under not', () => {
    expect(exists.negatedText).toBe('none');
  });
});
