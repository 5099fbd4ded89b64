import { Instant } from 'backstage-plugin-readiness-common';
import {
  AlarmChange,
  AlarmReading,
  AlarmState,
} from 'backstage-plugin-readiness-node';
import { Turn } from './timelines';

/** What an alarm did, so that it ends in the state that it was read in. */
export function alarmChanges(
  turns: readonly Turn[],
  { id, state, since }: Pick<AlarmReading, 'id' | 'state' | 'since'>,
  readAt: Instant,
): AlarmChange[] {
  const change = (at: Instant, taken: AlarmState): AlarmChange => ({
    alarm: id,
    at,
    state: taken,
  });
  const all = turns.map(({ at, fires }) =>
    change(instantOfSeconds(at), fires ? 'firing' : 'ok'),
  );
  // Of what fires it is known to the second since when it does.
  if (state === 'firing' && since) return all.filter(({ at }) => at < since);
  const last = all.at(-1);
  if (state === 'firing') return last?.state === 'ok' ? all.slice(0, -1) : all;
  if (last?.state === 'firing') return [...all, change(readAt, state)];
  return last ? [...all.slice(0, -1), { ...last, state }] : [];
}

export function instantOfSeconds(seconds: number): Instant {
  return new Date(seconds * 1_000).toISOString();
}
