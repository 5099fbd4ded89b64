import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonicalJson } from './canonical';

describe('canonicalJson', () => {
  it.each([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [{ b: undefined, a: 1 }, '{"a":1}'],
    [{ 10: 'ten', 2: 'two' }, '{"10":"ten","2":"two"}'],
    [{ '\u20ac': 1, $: 2 }, '{"$":2,"€":1}'],
    [{ b: [{ d: 1, c: 2 }], a: 3 }, '{"a":3,"b":[{"c":2,"d":1}]}'],
    [{ a: [{ $: 1, 7: 2 }], b: undefined }, '{"a":[{"$":1,"7":2}]}'],
    [JSON.parse('{"a":1,"__proto__":{"z":1}}'), '{"__proto__":{"z":1},"a":1}'],
    ['"\n', '"\\"\\n"'],
    [1e21, '1e+21'],
    [-0, '0'],
    [[], '[]'],
    [{}, '{}'],
  ])('%j', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('agrees with the reference implementation on everything JSON can say', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves the value as it is', () => {
    const value = { b: [{ d: 1, c: 2 }], a: 3 };
    canonicalJson(value);
    expect(JSON.stringify(value)).toBe('{"b":[{"d":1,"c":2}],"a":3}');
  });

  it.each([undefined, NaN, Infinity, [undefined], { a: NaN }, () => 1])(
    'refuses what JSON cannot say: %p',
    value => {
      expect(() => canonicalJson(value)).toThrow(/no canonical JSON/);
    },
  );
});
