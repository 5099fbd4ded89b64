import { ScorecardView } from 'backstage-plugin-readiness-common';
import { checkTitle } from '../lib/checks';
import { levelTitle } from '../lib/levels';
import { refName } from '../lib/refs';
import {
  LIST_FILTERS,
  ListFilter,
  RANGE_FILTERS,
  ServiceView,
} from '../lib/serviceView';
import { isRowStatus } from '../lib/statuses';
import { Words } from '../translations/words';
import { Standard } from './useStandard';
import { useWords } from './useWords';

/** One thing that narrows the list, in words, and the view without it. */
export interface ChosenFilter {
  key: string;
  label: string;
  without: Partial<ServiceView>;
}

export function useChosenFilters(
  view: ServiceView,
  standard: Standard,
  scorecard: ScorecardView,
): ChosenFilter[] {
  const words = useWords();
  const { t, number } = words;
  const lists = LIST_FILTERS.flatMap(name =>
    view[name].map(value => ({
      key: `${name} ${value}`,
      label: t('services.filter.is', {
        name: t(`services.filter.${name}`),
        value: valueInWords(words, name, value, standard, scorecard),
      }),
      without: { [name]: view[name].filter(other => other !== value) },
    })),
  );
  const ranges = RANGE_FILTERS.flatMap(name => {
    const value = view[name];
    if (value === undefined) return [];
    const label = t('services.filter.is', {
      name: t(`services.filter.${name}`),
      value: number(value),
    });
    return [{ key: name, label, without: { [name]: undefined } }];
  });
  return [...lists, ...ranges];
}

function valueInWords(
  { t }: Words,
  name: ListFilter,
  value: string,
  standard: Standard,
  scorecard: ScorecardView,
): string {
  if (name === 'level') return levelTitle(t, scorecard, value);
  if (name === 'owner') return refName(value, 'group');
  if (name === 'system' || name === 'domain') return refName(value, name);
  if (name !== 'outcome') return value;
  const [check, outcome] = value.split(':');
  const word = isRowStatus(outcome) ? t(`outcome.word.${outcome}`) : outcome;
  return `${checkTitle(standard, check)} – ${word}`;
}
