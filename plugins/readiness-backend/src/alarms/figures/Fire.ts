import { Instant } from 'backstage-plugin-readiness-common';
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
  changes.forEach(({ at: from, state }, index) => {
    if (state !== 'firing' || changes[index - 1]?.state === 'firing') return;
    const end = changes.slice(index).find(one => one.state !== 'firing');
    fires.push({
      from,
      ...(end && { to: end.at }),
      resolvedItself: end?.state === 'ok' && between(from, end.at) <= BY_ITSELF,
    });
  });
  return fires;
}
