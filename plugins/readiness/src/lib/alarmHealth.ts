import { AlarmHealth, Health } from 'backstage-plugin-readiness-common';
import { Tone } from './colours';

export type AlarmSourceHealth = AlarmHealth['sources'][number];
export type AlarmSourceState = AlarmSourceHealth['state'];

/** How loudly the state of a source of alarms is shown. */
export const SOURCE_TONES: Record<AlarmSourceState, Tone> = {
  answering: 'good',
  failing: 'bad',
  silent: 'caution',
  never: 'muted',
};

/** Sources of alarms that somebody has to look at; what was never heard has yet to begin. */
export function quietAlarmSources({ alarms }: Health): AlarmSourceHealth[] {
  return (alarms?.sources ?? []).filter(
    ({ state }) => state === 'failing' || state === 'silent',
  );
}

/** Alarms of no entity, of all sources. */
export function unmatchedAlarms({ sources }: AlarmHealth): number {
  return sources.reduce((sum, { unmatched }) => sum + unmatched, 0);
}
