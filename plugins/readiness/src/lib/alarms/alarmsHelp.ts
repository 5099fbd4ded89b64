import {
  AlarmSourceView,
  EntityAlarms,
} from 'backstage-plugin-readiness-common';

/**
 * Why there is no judged alarm, which decides whose move it is. `unheard`: its alarms may be where
 * nobody answers. `not-judged`: it has some, none of them for people.
 */
export type AlarmsHelp =
  | 'not-needed'
  | 'no-source'
  | 'unheard'
  | 'unmatched'
  | 'not-judged';

/** Nothing where there is a judged alarm to show. */
export function alarmsHelp(
  { alarms, connected, sources }: EntityAlarms,
  unwatched: boolean,
): AlarmsHelp | undefined {
  if (alarms.some(({ judged }) => judged)) return undefined;
  if (unwatched) return 'not-needed';
  if (alarms.length) return 'not-judged';
  if (!connected) return 'no-source';
  return sources.length > 0 && !sources.some(isAnswering)
    ? 'unheard'
    : 'unmatched';
}

export function isAnswering({
  state,
}: Pick<AlarmSourceView, 'state'>): boolean {
  return state === 'answering';
}
