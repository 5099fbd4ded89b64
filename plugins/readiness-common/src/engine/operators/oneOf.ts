import { z } from 'zod/v4';
import { valueText } from '../text/valueText';
import { defineOperator, holding } from './operator';
import { sameValue } from './sameValue';
import { wantedEqual } from './wanted';

/** The fact is any of those values; letter case makes no difference. */
export const oneOf = defineOperator<(string | number | boolean)[]>({
  id: 'one-of',
  title: 'is one of',
  takes: ['number', 'string'],
  wanted: type =>
    z
      .array(
        wantedEqual(type),
        'must be a list, for example ["production", "deprecated"]',
      )
      .min(1, 'must not be empty, for example ["production", "deprecated"]'),
  wantedText: (wanted, fact) =>
    wanted.map(value => valueText(value, fact)).join(' or '),
  compare: (seen, wanted) =>
    holding(wanted.some(value => sameValue(seen, value))),
});
