import { describeOperator } from '../__testUtils__/describeOperator';
import { equals } from './equals';

describeOperator(equals, {
  type: 'string',
  holds: [
    ['group', 'group'],
    ['Group', 'group'],
    ['STRASSE', 'strasse'],
    [true, true],
    [0, 0],
  ],
  fails: [
    ['user', 'group'],
    ['group ', 'group'],
    [true, false],
    ['1', 1],
    [0, false],
  ],
  accepts: ['group', ''],
  refuses: [1, true, null, undefined, ['group']],
  reads: [['group', 'group']],
  doesNotTake: ['object', 'string-list', 'instant', 'duration'],
});

describe('equals', () => {
  it.each([
    ['boolean', true, 'yes'],
    ['number', 2, 1],
  ] as const)(
    'wants a value of the type of the fact: %s',
    (type, right, wrong) => {
      const schema = equals.wanted?.(type);
      expect(schema?.safeParse(right).success).toBe(true);
      expect(schema?.safeParse(wrong).success).toBe(type === 'number');
    },
  );
});
