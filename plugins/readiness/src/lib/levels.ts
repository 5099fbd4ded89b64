import { ScorecardView } from 'backstage-plugin-readiness-common';
import { Translate } from '../translations/words';
import { titleOfId } from './words';

/** Whether a rung was earned; the reserved ones say that none was. */
export function isEarned(level: string): boolean {
  return level !== 'none' && level !== 'unjudged';
}

/** The rung in words; the reserved ones say that no rung was earned. */
export function levelTitle(
  t: Translate,
  scorecard: ScorecardView,
  level: string,
): string {
  if (level === 'none') return scorecard.noneTitle ?? t('level.none');
  if (level === 'unjudged') return t('level.unjudged');
  const title = scorecard.levels.find(({ id }) => id === level)?.title;
  return title ?? titleOfId(level);
}

const METALS: Record<string, { light: string; dark: string }> = {
  bronze: { light: '#A9652B', dark: '#E8A868' },
  silver: { light: '#69778A', dark: '#CBD3DD' },
  gold: { light: '#A67C00', dark: '#F2CB57' },
  platinum: { light: '#4F7F8C', dark: '#B5E3EE' },
};

// Rungs by other names climb through these, lowest first.
const LADDER = [
  { light: '#4B77A8', dark: '#9CC3EE' },
  { light: '#2F8577', dark: '#7FD6C6' },
  { light: '#A67C00', dark: '#F2CB57' },
];

const UNEARNED = { light: '#80868B', dark: '#9AA0A6' };

/** For the badge and its rung only; a level's colour judges no number. */
export function levelColour(
  scorecard: ScorecardView,
  level: string,
  mode: 'light' | 'dark',
): string {
  const at = scorecard.levels.findIndex(({ id }) => id === level);
  if (at < 0) return UNEARNED[mode];
  const known = METALS[level] ?? LADDER[Math.min(at, LADDER.length - 1)];
  return known[mode];
}

/** Lowest rung first; what is no rung of the scorecard comes last. */
export function byRung(scorecard: ScorecardView) {
  const ids = [...scorecard.levels.map(({ id }) => id), 'none', 'unjudged'];
  const place = (level: string) => {
    const at = ids.indexOf(level);
    return at < 0 ? ids.length : at;
  };
  return (a: string, b: string) => place(a) - place(b);
}
