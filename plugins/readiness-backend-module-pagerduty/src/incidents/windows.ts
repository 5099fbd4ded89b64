/** A span of time, the end not included. */
export interface Window {
  since: Date;
  until: Date;
}

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** What is written into the log late is found too: repeats cost nothing. */
export const OVERLAP = 5 * 60 * 1000;

/** What is still to be read, oldest first, in pieces that each can be finished. */
export function* windowsBetween(since: Date, until: Date): Generator<Window> {
  let start = since;
  while (start < until) {
    const end = new Date(Math.min(start.getTime() + DAY, until.getTime()));
    yield { since: start, until: end };
    start = end;
  }
}

/** The same in two; nothing where it is too short to be cut. */
export function halvesOf({ since, until }: Window): Window[] {
  const span = until.getTime() - since.getTime();
  if (span < 2000) return [];
  const middle = new Date(since.getTime() + Math.floor(span / 2));
  return [
    { since, until: middle },
    { since: middle, until },
  ];
}
