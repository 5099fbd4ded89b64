import { valueText } from '../text/valueText';
import { defineOperator, holding } from './operator';
import { sameValue } from './sameValue';
import { wantedEqual } from './wanted';

/** The fact is that value; letter case makes no difference, as in entity predicates. */
export const equals = defineOperator({
  id: 'equals',
  title: 'equals',
  takes: ['boolean', 'number', 'string'],
  wanted: wantedEqual,
  wantedText: (wanted, fact) => valueText(wanted, fact),
  compare: (seen, wanted) => holding(sameValue(seen, wanted)),
});
