import { ReportView } from './types';

type Traits = ReportView['traits'];

const STAGES: Record<Traits['stage']['value'], string> = {
  'pre-launch': 'before launch',
  live: 'live',
  retiring: 'retiring',
};

/** One trait, to be read. */
export interface TraitInWords {
  name: string;
  value: string;
  declaredBy: string;
}

/** The traits in the order they matter, with where each was read. */
export function traitsInWords(traits: Traits): TraitInWords[] {
  const { profile, tier, stage, stateful, revenue, timeZone } = traits;
  return [
    trait('Profile', profile.value, profile),
    trait('Tier', String(tier.value), tier),
    trait('Stage', STAGES[stage.value], stage),
    trait('Keeps state', yesOrNo(stateful.value), stateful),
    trait('Earns revenue', yesOrNo(revenue.value), revenue),
    trait('Time zone', timeZone.value, timeZone),
  ];
}

function trait(
  name: string,
  value: string,
  { declaredBy }: { declaredBy: string },
): TraitInWords {
  const assumed = declaredBy === 'default';
  return {
    name,
    value,
    declaredBy: assumed ? 'not declared: assumed' : `declared by ${declaredBy}`,
  };
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
