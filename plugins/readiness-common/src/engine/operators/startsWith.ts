import { defineOperator, holding } from './operator';
import { fold } from './sameValue';
import { wantedText } from './wanted';

/** The text starts with that; letter case makes no difference. */
export const startsWith = defineOperator<string>({
  id: 'starts-with',
  title: 'starts with',
  takes: ['string'],
  wanted: () => wantedText,
  wantedText: wanted => `starting with “${wanted}”`,
  compare: (seen, wanted) =>
    holding(fold(String(seen)).startsWith(fold(wanted))),
});
