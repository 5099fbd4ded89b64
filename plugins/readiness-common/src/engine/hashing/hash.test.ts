import { aDefinitionSet, aFact } from '../__testUtils__/definitions';
import { definitionHash, hashOf } from './hash';

describe('hashOf', () => {
  it('is SHA-256 of the canonical text', () => {
    // echo -n '{"a":1}' | sha256sum
    expect(hashOf({ a: 1 })).toBe(
      '015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862',
    );
  });

  it('does not depend on the order of keys', () => {
    expect(hashOf({ a: 1, b: 2 })).toBe(hashOf({ b: 2, a: 1 }));
  });

  it('depends on the order of lists', () => {
    expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]));
  });
});

describe('definitionHash', () => {
  it('changes with anything that judges', () => {
    const one = aDefinitionSet([aFact('a/b')], [], []);
    const other = aDefinitionSet([aFact('a/b', { unit: '%' })], [], []);
    expect(definitionHash(one)).toMatch(/^[0-9a-f]{64}$/);
    expect(definitionHash(one)).not.toBe(definitionHash(other));
  });
});
