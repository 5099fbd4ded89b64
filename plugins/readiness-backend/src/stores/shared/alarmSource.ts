import { Instant } from 'backstage-plugin-readiness-common';
import { goesOn } from '../../alarms/goesOn';
import { AlarmOrigin, StoredAlarmSource } from '../AlarmStore';

/** What is new about a source. */
export interface Hearing {
  /** It pushed something. */
  pushedAt?: Instant;
  /** Changes of state since then are known. */
  historySince?: Instant;
  /** Between what was known before and that, something may have been missed. */
  isAnew?: boolean;
}

/**
 * The source after it was heard of: the same object when nothing is new. History only gets longer, unless it
 * begins anew.
 */
export function afterHearing(
  before: StoredAlarmSource | undefined,
  { id, title, kind }: AlarmOrigin,
  { pushedAt, historySince, isAnew }: Hearing,
): StoredAlarmSource {
  const pushed = latest(before?.pushedAt, pushedAt);
  const since = isAnew
    ? historySince
    : earliest(before?.historySince, historySince);
  const after = {
    id,
    title,
    kind,
    ...(pushed && { pushedAt: pushed }),
    ...(since && { historySince: since }),
  };
  const isSame =
    before?.title === title &&
    before.kind === kind &&
    before.pushedAt === pushed &&
    before.historySince === since;
  return isSame ? before : after;
}

/**
 * Whether a source that only pushes was silent for so long that what it was to say may be lost. That it is, only one
 * that is known to send signs of life tells: silence is how all others say that nothing happened.
 */
export function wasSilent(
  before: StoredAlarmSource | undefined,
  { pushedAt, historySince }: Hearing,
): boolean {
  return (
    pushedAt !== undefined &&
    historySince !== undefined &&
    before?.pushedAt !== undefined &&
    !goesOn(before.pushedAt, historySince)
  );
}

function latest(a: Instant | undefined, b: Instant | undefined) {
  return a && b && a > b ? a : b ?? a;
}

function earliest(a: Instant | undefined, b: Instant | undefined) {
  return a && b && a < b ? a : b ?? a;
}
