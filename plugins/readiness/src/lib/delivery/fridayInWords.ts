import { FridayFigures } from 'backstage-plugin-readiness-common';
import { Words } from '../../translations/words';

/** As the check `friday-deploys` asks: below it, more failures are no accident. */
const SIGNIFICANT = 0.1;

/** How many of how many failed; with the share only where there are enough for one. */
export function failedInWords(
  { t, number, percent }: Words,
  failed: number,
  all: number,
  state: FridayFigures['state'],
): string {
  if (all === 0) return t('friday.none');
  const counted = t('friday.failed', {
    number: number(failed),
    all: number(all),
  });
  if (state !== 'known') return counted;
  return `${counted}, ${percent((100 * failed) / all)}`;
}

/** What follows from the comparison, or why nothing does. */
export function fridayInWords(words: Words, friday: FridayFigures): string {
  const { t, number } = words;
  const { state, p } = friday;
  if (state !== 'known') return t(`friday.${state}`);
  if (p === undefined) return '';
  const rounded = number(Math.round(p * 100) / 100);
  return t(p < SIGNIFICANT ? 'friday.worse' : 'friday.noWorse', { p: rounded });
}
