import { JsonValue } from '@backstage/types';
import { FACT_TYPES, FactType } from '../../model';
import { fitsType, jsonTypeOf } from './fitsType';

const VALUES: Record<string, JsonValue> = {
  yes: true,
  three: 3,
  text: 'text',
  instant: '2026-11-20T09:40:00.000Z',
  duration: 'PT1H',
  list: ['a'],
  'mixed list': ['a', 1],
  map: { a: 1 },
  nothing: null,
  negative: -1,
};

const FITTING: Record<FactType, string[]> = {
  boolean: ['yes'],
  number: ['three', 'negative'],
  string: ['text', 'instant', 'duration'],
  instant: ['instant'],
  duration: ['three', 'duration'],
  'string-list': ['list'],
  object: ['map'],
};

describe('fitsType', () => {
  it.each(FACT_TYPES)('%s', type => {
    const fitting = Object.keys(VALUES).filter(name =>
      fitsType(type, VALUES[name]),
    );
    expect(fitting.sort()).toEqual([...FITTING[type]].sort());
  });

  it('takes an empty list for a list of texts', () => {
    expect(fitsType('string-list', [])).toBe(true);
  });
});

describe('jsonTypeOf', () => {
  it.each([
    [null, 'null'],
    [[], 'list'],
    [{}, 'object'],
    ['', 'string'],
    [1, 'number'],
    [true, 'boolean'],
    [undefined, 'undefined'],
  ])('%j is %s', (value, name) => {
    expect(jsonTypeOf(value)).toBe(name);
  });
});
