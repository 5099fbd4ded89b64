import { Instant } from 'backstage-plugin-readiness-common';
import { Notice } from 'backstage-plugin-readiness-node';

/** A notice, and since when it stands. */
export interface StandingNotice extends Notice {
  since: Instant;
}

/** A source that complains of everything tells no more than one that complains of this many. */
const MOST_KEPT = 100;

/** What was said before and is not said any more goes; what is said again stands since it was first said. */
export function replaceNotices(
  before: readonly StandingNotice[],
  said: readonly Notice[],
  at: Instant,
): StandingNotice[] {
  const known = new Map(before.map(notice => [keyOf(notice), notice.since]));
  const standing = new Map<string, StandingNotice>();
  for (const { code, subject, message, setting } of said) {
    const key = keyOf({ code, subject });
    const since = known.get(key) ?? at;
    const notice = { code, subject, message, ...(setting && { setting }) };
    standing.set(key, { ...notice, since });
  }
  return [...standing.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, notice]) => notice)
    .slice(0, MOST_KEPT);
}

/** What was said before stays. */
export function addNotices(
  before: readonly StandingNotice[],
  said: readonly Notice[],
  at: Instant,
): StandingNotice[] {
  return replaceNotices(before, [...before, ...said], at);
}

export function parseNotices(json: string | null): StandingNotice[] {
  return json === null ? [] : JSON.parse(json);
}

/** Null for none. */
export function noticesJson(notices: readonly StandingNotice[]): string | null {
  return notices.length > 0 ? JSON.stringify(notices) : null;
}

function keyOf({ code, subject }: Pick<Notice, 'code' | 'subject'>): string {
  return JSON.stringify([code, subject]);
}
