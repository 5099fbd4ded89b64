import { Instant } from 'backstage-plugin-readiness-common';
import { Alarm } from './Alarm';
import { see } from './history';

/**
 * The alarm after a whole scan did not find it. A case whose rule is still there is over; anything else
 * is gone. What was heard of since the scan began is left as it is.
 */
export function joinAbsence(
  before: Alarm,
  { at, isOver }: { at: Instant; isOver: boolean },
): Alarm {
  const isNewer = before.history.some(point => point.at > at);
  const isKnown =
    before.goneAt !== undefined || (isOver && before.overSince !== undefined);
  if (isNewer || isKnown) return before;
  if (!isOver) return { ...before, goneAt: at };
  const { silenced: _silenced, ...fields } = before.fields;
  const { silencedSince: _silencedSince, ...rest } = before;
  return {
    ...rest,
    fields,
    scannedSince: before.scannedSince ?? at,
    overSince: before.overSince ?? at,
    history: see(before.history, { at, state: 'ok' }),
  };
}
