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
  reads: [[null, 'present']],
  doesNotTake: [],
});

describe('exists', () => {
  it('takes no value, and settles what is absent', () => {
    expect(exists.wanted).toBeUndefined();
    expect(exists.absentFails).toBe(true);
  });
});
