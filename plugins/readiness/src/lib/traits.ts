import { Translate } from '../translations/words';
import { ReportView } from './types';

type Traits = ReportView['traits'];

/** One trait, to be read. */
export interface TraitInWords {
  name: string;
  value: string;
  declaredBy: string;
}

/** The traits in the order they matter, with where each was read. */
export function traitsInWords(t: Translate, traits: Traits): TraitInWords[] {
  const { profile, tier, stage, stateful, revenue, timeZone } = traits;
  const yesOrNo = (value: boolean) => t(value ? 'common.yes' : 'common.no');
  return [
    trait(t, 'profile', profile.value, profile),
    trait(t, 'tier', String(tier.value), tier),
    trait(t, 'stage', t(`stage.${stage.value}`), stage),
    trait(t, 'stateful', yesOrNo(stateful.value), stateful),
    trait(t, 'revenue', yesOrNo(revenue.value), revenue),
    trait(t, 'timeZone', timeZone.value, timeZone),
  ];
}

function trait(
  t: Translate,
  name: keyof Traits,
  value: string,
  { declaredBy: origin }: { declaredBy: string },
): TraitInWords {
  const assumed = origin === 'default';
  return {
    name: t(`trait.${name}`),
    value,
    declaredBy: assumed
      ? t('trait.assumed')
      : t('trait.declaredBy', { origin }),
  };
}
