import { HistoryEntry, ScorecardView } from 'backstage-plugin-readiness-common';
import { Tone } from './colours';
import { Translate } from '../translations/words';
import { levelTitle } from './levels';

/** How loudly each cause of a change is shown. */
export const CAUSE_TONES: Record<HistoryEntry['cause'], Tone> = {
  service: 'neutral',
  standard: 'muted',
  source: 'muted',
  time: 'caution',
  waiver: 'waived',
};

/** `Silver, 85 → 81`: level and score as they moved, or that neither did. */
export function movementInWords(
  t: Translate,
  entry: HistoryEntry,
  scorecard: ScorecardView,
): string {
  const { level, previousLevel, score, previousScore } = entry;
  const now = { level: levelTitle(t, scorecard, level), score: shown(score) };
  if (previousLevel === undefined) return t('history.first', now);
  const parts: string[] = [];
  if (level !== previousLevel) {
    parts.push(`${levelTitle(t, scorecard, previousLevel)} → ${now.level}`);
  }
  if (score !== previousScore) {
    parts.push(`${shown(previousScore)} → ${shown(score)}`);
  }
  return parts.join(', ') || t('history.still', now);
}

function shown(score: number | null | undefined): string {
  return score === null || score === undefined ? '–' : String(score);
}
