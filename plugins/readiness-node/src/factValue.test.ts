import { JsonValue } from '@backstage/types';
import { FactType } from 'backstage-plugin-readiness-common';
import { factValueError } from './factValue';

const FITS: [FactType, JsonValue][] = [
  ['boolean', false],
  ['number', 0],
  ['string', ''],
  ['instant', '2026-11-20T09:40:00.000Z'],
  ['duration', 'PT45M'],
  ['duration', 'P1DT2H'],
  ['duration', 'PT0.5S'],
  ['string-list', []],
  ['string-list', ['errors']],
  ['object', {}],
];

const DOES_NOT_FIT: [FactType, JsonValue][] = [
  ['boolean', 'true'],
  ['number', '3'],
  ['number', Number.NaN],
  ['string', 3],
  ['instant', '2026-11-20T09:40:00Z'],
  ['instant', '2026-13-40T09:40:00.000Z'],
  ['duration', 'P'],
  ['duration', 'PT'],
  ['duration', '45 minutes'],
  ['string-list', 'errors'],
  ['string-list', ['errors', 1]],
  ['object', null],
  ['object', []],
];

describe('factValueError', () => {
  it.each(FITS)('accepts as %s: %j', (type, value) => {
    expect(factValueError(type, value)).toBeUndefined();
  });

  it.each(DOES_NOT_FIT)('refuses as %s: %j', (type, value) => {
    expect(factValueError(type, value)).toMatch(
      /^must be an? .+ for example .+, was /,
    );
  });
});
