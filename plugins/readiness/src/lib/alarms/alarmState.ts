import { AlarmView } from 'backstage-plugin-readiness-common';
import { Tone } from '../colours';

export type AlarmState = AlarmView['state'];

/** Most urgent first, as states are sorted. */
export const ALARM_STATES: readonly AlarmState[] = [
  'firing',
  'insufficient-data',
  'disabled',
  'ok',
];

const TONES: Record<AlarmState, Tone> = {
  ok: 'good',
  firing: 'bad',
  'insufficient-data': 'neutral',
  disabled: 'muted',
};

/** How loudly a state is shown: red is for what pages and nobody has asked to be quiet. */
export function alarmTone({
  state,
  importance,
  judged,
  silencedSince,
}: AlarmView): Tone {
  // A dead-man’s switch, say, is well while it fires.
  if (!judged) return 'neutral';
  if (state !== 'firing') return TONES[state];
  if (silencedSince) return 'neutral';
  return importance === 'critical' ? 'bad' : 'caution';
}
