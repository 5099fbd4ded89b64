import { AlarmType } from '@aws-sdk/client-cloudwatch';
import { Instant } from 'backstage-plugin-readiness-common';
import {
  AlarmChange,
  AlarmPage,
  ScanContext,
} from 'backstage-plugin-readiness-node';
import { Asked } from '../aws/Asked';
import { readHistory } from '../aws/readHistory';

const DAY = 24 * 60 * 60 * 1000;
/** CloudWatch keeps the history of alarms for thirty days. */
const KEPT = 30 * DAY;
/** Changes may be written a little later than they happened. */
const LATE = 10 * 60 * 1000;
/** Of a hundred changes each; the first scan of a large account reads most. */
const MOST_PAGES = 500;

/** What is known of alarms before their history is read. */
interface Read {
  kinds: readonly AlarmType[];
  /** Those that are switched off, by name, and since when. */
  offSince: ReadonlyMap<string, Instant | undefined>;
}

/** Changes of state since the last scan, or as far back as they are kept. */
export async function* scanHistory(
  asked: Asked,
  { kinds, offSince }: Read,
  { now, historyUntil }: Pick<ScanContext, 'now' | 'historyUntil'>,
): AsyncIterable<AlarmPage> {
  const earliest = now.getTime() - KEPT;
  const known = historyUntil ? Date.parse(historyUntil) - LATE : earliest;
  const from = new Date(Math.max(earliest, known));
  let since = from;
  for (const kind of kinds) {
    let reached = from;
    const limits = { from, mostPages: MOST_PAGES };
    for await (const page of readHistory(asked, kind, limits)) {
      reached = page.since;
      const changes = page.changes.filter(change => wasOn(change, offSince));
      yield { readAt: now.toISOString(), alarms: [], changes };
    }
    if (reached > since) since = reached;
  }
  yield {
    readAt: now.toISOString(),
    alarms: [],
    historySince: since.toISOString(),
  };
}

/** What is switched off goes on being evaluated, and tells nobody. */
function wasOn({ alarm, at }: AlarmChange, offSince: Read['offSince']) {
  return !offSince.has(alarm) || at < (offSince.get(alarm) ?? '');
}
