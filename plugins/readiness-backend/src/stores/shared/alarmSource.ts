import { Instant } from 'backstage-plugin-readiness-common';
import { AlarmOrigin, StoredAlarmSource } from '../AlarmStore';

/** What is new about a source. */
export interface Hearing {
  /** It pushed something. */
  pushedAt?: Instant;
  /** Changes of state since then are known. */
  historySince?: Instant;
}

/** The source after it was heard of: the same object when nothing is new. History only gets longer. */
export function afterHearing(
  before: StoredAlarmSource | undefined,
  { id, title, kind }: AlarmOrigin,
  { pushedAt, historySince }: Hearing,
): StoredAlarmSource {
  const pushed = latest(before?.pushedAt, pushedAt);
  const since = earliest(before?.historySince, historySince);
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

function latest(a: Instant | undefined, b: Instant | undefined) {
  return a && b && a > b ? a : b ?? a;
}

function earliest(a: Instant | undefined, b: Instant | undefined) {
  return a && b && a < b ? a : b ?? a;
}
