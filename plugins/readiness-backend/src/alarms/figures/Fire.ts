import { Instant } from 'backstage-plugin-readiness-common';
import { AlarmState } from 'backstage-plugin-readiness-node';
import { AlarmRecord } from '../records';
import { between, MINUTE } from '../../delivery/figures/spans';

const BY_ITSELF = 5 * MINUTE;

/** A stretch of time in which an alarm was firing. */
export interface Fire {
  from: Instant;
  /** Still firing where left out. */
  to?: Instant;
  /** Over within five minutes: too soon for anybody to have done something. */
  resolvedItself: boolean;
}

/**
 * When an alarm fired, oldest first.
 *
 * @param changes - oldest first, as `foldAlarm` gives them
 */
export function firesOf({ changes }: Pick<AlarmRecord, 'changes'>): Fire[] {
  const fires: Fire[] = [];
  let from: Instant | undefined;
  for (const { at, state } of changes) {
    if (state === 'firing') from ??= at;
    else if (from !== undefined) {
      fires.push({ from, to: at, resolvedItself: isQuick(from, at, state) });
      from = undefined;
    }
  }
  if (from !== undefined) fires.push({ from, resolvedItself: false });
  return fires;
}

/** Whoever switches an alarm off did something; what runs out of data is not over. */
function isQuick(from: Instant, to: Instant, state: AlarmState): boolean {
  return state === 'ok' && between(from, to) <= BY_ITSELF;
}
