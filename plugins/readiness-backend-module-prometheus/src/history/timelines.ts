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

/** What of alerts decides on how alarms fared. */
interface Alerts {
  changes: readonly Change[];
  /** Labels of those that fired before. */
  firing: readonly Labels[];
  /** The alarm that an alert is of. */
  idOf(labels: Labels): string;
  /** How often it is evaluated, in seconds. */
  intervalOf(labels: Labels): number;
}

/** Nobody learns more from an alarm that fired two hundred times: the last ones are kept. */
const MOST_TURNS = 400;
/** In seconds. A server forgets an alert that was not evaluated for longer. */
const REMEMBERED = 5 * 60;

class GrowingTimeline implements Timeline {
  readonly turns: Turn[] = [];
  readonly #firing = new Set<string>();
  /** An end that is taken back when it begins again within so many seconds. */
  readonly #pause: number;

  constructor(readonly labels: Labels, interval: number) {
    this.#pause = interval > REMEMBERED ? interval : 0;
  }

  /** It fires from the beginning. */
  begin(alert: Labels): void {
    this.#firing.add(keyOf(alert));
  }

  take({ at, began, labels }: Change): void {
    const before = this.#firing.size > 0;
    if (began) this.#firing.add(keyOf(labels));
    else this.#firing.delete(keyOf(labels));
    const fires = this.#firing.size > 0;
    if (fires === before) return;
    const last = this.turns.at(-1);
    if (fires && last && at - last.at <= this.#pause) this.turns.pop();
    else this.turns.push({ at, fires });
  }
}

/**
 * How each alarm fared: it fires while any of its alerts does. What fires at the beginning began to at a time that nobody
 * knows; only its end is told.
 */
export function timelines({
  changes,
  firing,
  ...alerts
}: Alerts): Map<string, Timeline> {
  const growing = new Map<string, GrowingTimeline>();
  const get = (labels: Labels) => {
    const id = alerts.idOf(labels);
    const one =
      growing.get(id) ?? new GrowingTimeline(labels, alerts.intervalOf(labels));
    growing.set(id, one);
    return one;
  };
  firing.forEach(labels => get(labels).begin(labels));
  const inOrder = [...changes].sort(
    (a, b) => a.at - b.at || Number(b.began) - Number(a.began),
  );
  for (const change of inOrder) get(change.labels).take(change);
  return new Map(
    [...growing]
      .filter(([, { turns }]) => turns.length > 0)
      .map(([id, { labels, turns }]) => [
        id,
        { labels, turns: turns.slice(-MOST_TURNS) },
      ]),
  );
}

function keyOf(labels: Labels): string {
  return JSON.stringify(Object.entries(labels).sort());
}
