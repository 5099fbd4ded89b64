import { Labels } from '../labels/KnownLabels';
import { Change } from './Change';

/** Whether an alarm fired from some time on; seconds since the epoch. */
export interface Turn {
  at: number;
  fires: boolean;
}

/** How an alarm fared, oldest first. */
export interface Timeline {
  /** Of any of its alerts. */
  labels: Labels;
  turns: readonly Turn[];
}

/** Nobody learns more from an alarm that fired two hundred times: the last ones are kept. */
const MOST_TURNS = 400;
/** In seconds. A server forgets an alert that was not evaluated for longer. */
const REMEMBERED = 5 * 60;

/**
 * How each alarm fared: it fires while any of its alerts does. What fires at the beginning began to at a time that nobody
 * knows; only its end is told.
 *
 * @param idOf - the alarm that an alert is of
 * @param intervalOf - how often it is evaluated, in seconds
 */
export function timelines(
  changes: readonly Change[],
  idOf: (labels: Labels) => string,
  intervalOf: (labels: Labels) => number,
): Map<string, Timeline> {
  const growing = new Map<string, Growing>();
  const inOrder = [...changes].sort(
    (a, b) => a.at - b.at || Number(b.began) - Number(a.began),
  );
  for (const change of inOrder) {
    const id = idOf(change.labels);
    const known = growing.get(id) ?? newOne(change, intervalOf);
    growing.set(id, known);
    take(known, change);
  }
  return new Map(
    [...growing].map(([id, { labels, turns }]) => [
      id,
      { labels, turns: turns.slice(-MOST_TURNS) },
    ]),
  );
}

interface Growing extends Timeline {
  turns: Turn[];
  firing: Set<string>;
  /** An end that is taken back when it begins again within so many seconds. */
  pause: number;
}

function newOne(
  { labels }: Change,
  intervalOf: (labels: Labels) => number,
): Growing {
  const interval = intervalOf(labels);
  const pause = interval > REMEMBERED ? interval : 0;
  return { labels, turns: [], firing: new Set(), pause };
}

function take(
  { turns, firing, pause }: Growing,
  { at, began, labels }: Change,
): void {
  const alert = JSON.stringify(Object.entries(labels).sort());
  if (began) firing.add(alert);
  else firing.delete(alert);
  const fires = firing.size > 0;
  const last = turns.at(-1);
  if (last?.fires === fires) return;
  if (fires && last && at - last.at <= pause) turns.pop();
  else turns.push({ at, fires });
}
