import { defineOperator, holding } from './operator';
import { fold, sameValue } from './sameValue';
import { wantedText } from './wanted';

/** The list holds that text, or the text holds it somewhere; letter case makes no difference. */
export const contains = defineOperator<string>({
  id: 'contains',
  title: 'contains',
  takes: ['string', 'string-list'],
  wanted: () => wantedText,
  wantedText: wanted => `containing “${wanted}”`,
  compare: (seen, wanted) =>
    holding(
      Array.isArray(seen)
        ? seen.some(item => sameValue(item, wanted))
        : fold(String(seen)).includes(fold(wanted)),
    ),
});
