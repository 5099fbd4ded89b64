import { AlarmRecord } from '../records';
import { Alarm } from './Alarm';
import { History } from './history';

/** The alarm, as facts follow from it. */
export function recordOf(
  source: string,
  alarm: Alarm,
  matchedBy: string,
): AlarmRecord {
  const { id, fields, history, firstSeenAt } = alarm;
  const changes = changesOf(history);
  // There is none without: what is heard of an alarm begins with a state.
  const last = changes.at(-1)!;
  // Fields come last: an object that begins as a copy of another, and then gets more, takes ten times the room.
  return {
    id,
    source,
    state: last.state,
    since: last.at,
    firstSeenAt,
    matchedBy,
    changes,
    ...fields,
    ...silenceOf(alarm),
    ...(alarm.unroutedSince && { unroutedSince: alarm.unroutedSince }),
    ...(alarm.withoutRunbookSince && {
      withoutRunbookSince: alarm.withoutRunbookSince,
    }),
    ...(alarm.withoutCauseSince && {
      withoutCauseSince: alarm.withoutCauseSince,
    }),
    ...(alarm.overSince && { overSince: alarm.overSince }),
    ...(alarm.goneAt && { goneAt: alarm.goneAt }),
  };
}

/** Since it was first seen so, where its source does not say. */
function silenceOf({ fields, silencedSince: since }: Alarm) {
  const { silenced } = fields;
  return silenced ? { silenced: { ...(since && { since }), ...silenced } } : {};
}

/** Taking a state that it has already is no change. */
function changesOf(history: History): AlarmRecord['changes'] {
  return history.flatMap(({ at, state }, index) =>
    history[index - 1]?.state === state ? [] : [{ at, state }],
  );
}
