import { HistoryEntry, ScorecardView } from 'backstage-plugin-readiness-common';
import { Tone } from './colours';
import { levelTitle } from './levels';

/** Why a report changed, each with what it means. */
export const CAUSES: Record<
  HistoryEntry['cause'],
  { tone: Tone; meaning: string }
> = {
  service: { tone: 'neutral', meaning: 'The service changed' },
  standard: { tone: 'muted', meaning: 'What is asked changed' },
  source: { tone: 'muted', meaning: 'A source came, went or answered again' },
  time: { tone: 'caution', meaning: 'Evidence aged; nothing else changed' },
  waiver: { tone: 'waived', meaning: 'A waiver came or lapsed' },
};

/** `Silver, 85 → 81`: level and score as they moved, or that neither did. */
export function movementInWords(
  entry: HistoryEntry,
  scorecard: ScorecardView,
): string {
  const { level, previousLevel, score, previousScore } = entry;
  const name = levelTitle(scorecard, level);
  if (previousLevel === undefined)
    return `First verdict: ${name}, ${shown(score)}`;
  const parts: string[] = [];
  if (level !== previousLevel) {
    parts.push(`${levelTitle(scorecard, previousLevel)} → ${name}`);
  }
  if (score !== previousScore) {
    parts.push(`${shown(previousScore)} → ${shown(score)}`);
  }
  return parts.join(', ') || `Still ${name}, ${shown(score)}`;
}

function shown(score: number | null | undefined): string {
  return score === null || score === undefined ? '–' : String(score);
}
