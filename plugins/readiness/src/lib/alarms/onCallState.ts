import { OnCallView } from 'backstage-plugin-readiness-common';

export type OnCallState = OnCallView['state'];

/** Whose shift is over when nothing newer is known may be on call no longer. */
export function onCallState(
  { state, until }: Pick<OnCallView, 'state' | 'until'>,
  now: number,
): OnCallState {
  const over = until !== undefined && Date.parse(until) <= now;
  return state === 'somebody' && over ? 'unknown' : state;
}
