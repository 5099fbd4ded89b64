import { arnOf } from '../__testUtils__/Account';
import { childrenOf } from './childrenOf';

describe('The alarms that a rule looks at', () => {
  it.each<[string, string[]]>([
    ['ALARM(errors)', ['errors']],
    ['ALARM("too many errors")', ['too many errors']],
    [`ALARM(${arnOf('errors')})`, ['errors']],
    [`ALARM("${arnOf('too many: errors')}")`, ['too many: errors']],
    ['(ALARM(a) OR ALARM(b)) AND NOT OK(c)', ['a', 'b', 'c']],
    ['ALARM(a) AND NOT INSUFFICIENT_DATA( "a" )', ['a']],
    ['ALARM("says \\"no\\" (often)")', ['says "no" (often)']],
    ['TRUE', []],
    ['', []],
  ])('of %s are %j', (rule, expected) => {
    expect(childrenOf(rule)).toEqual(expected);
  });
});
