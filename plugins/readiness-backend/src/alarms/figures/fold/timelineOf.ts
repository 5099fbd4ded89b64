import { Instant } from 'backstage-plugin-readiness-common';
import { AlarmChange, AlarmState } from 'backstage-plugin-readiness-node';
import { AlarmRecord } from '../../records';
import { worstOf } from './worstOf';

type Change = Pick<AlarmChange, 'at' | 'state'>;

/**
 * The states that alarms took together, oldest first: at each moment the worst that any of them had. What none of them is
 * known to have had yet counts for nothing.
 */
export function timelineOf(members: readonly AlarmRecord[]): readonly Change[] {
  const [only] = members;
  // As it is kept already: most alarms are one, and some of these change a hundred times a day.
  if (members.length === 1 && isComplete(only)) return only.changes;
  const moments = new Map<Instant, Map<number, AlarmState[]>>();
  members.forEach((member, index) => {
    for (const { at, state } of changesOf(member)) {
      const moment = moments.get(at) ?? new Map<number, AlarmState[]>();
      moment.set(index, [...(moment.get(index) ?? []), state]);
      moments.set(at, moment);
    }
  });
  const current = new Map<number, AlarmState>();
  const timeline: Change[] = [];
  for (const at of [...moments.keys()].sort()) {
    for (const [index, states] of moments.get(at) ?? []) {
      const { since, state } = members[index];
      current.set(index, since === at ? state : worstOf(states));
    }
    const state = worstOf([...current.values()]);
    if (timeline.at(-1)?.state !== state) timeline.push({ at, state });
  }
  return timeline;
}

function isComplete({ changes, since, goneAt }: AlarmRecord): boolean {
  return !goneAt && changes.at(-1)?.at === since;
}

/** With the state it has now, and the end of it where it is gone. */
function changesOf({ changes, since, state, goneAt }: AlarmRecord): Change[] {
  const until = changes.filter(({ at }) => !goneAt || at < goneAt);
  const known = [...until, { at: since, state }];
  return goneAt ? [...known, { at: goneAt, state: 'ok' }] : known;
}
