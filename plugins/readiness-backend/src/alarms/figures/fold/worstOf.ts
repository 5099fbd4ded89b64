import { AlarmState } from 'backstage-plugin-readiness-node';

/** Worst first. */
const STATES: readonly AlarmState[] = [
  'firing',
  'insufficient-data',
  'disabled',
  'ok',
];

/** The worst of some states; of none it is `ok`. */
export function worstOf(states: readonly AlarmState[]): AlarmState {
  return STATES.find(state => states.includes(state)) ?? 'ok';
}
