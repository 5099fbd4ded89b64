import { Instant } from 'backstage-plugin-readiness-common';
import { AlarmReading, AlarmState } from 'backstage-plugin-readiness-node';

/** One alarm: how it stands, and how it has fared. */
export interface AlarmRecord extends AlarmReading {
  /** Id of its source. */
  source: string;
  since: Instant;
  firstSeenAt: Instant;
  /** Of an alarm that reaches nobody: since when that is so. */
  unroutedSince?: Instant;
  /** Of an alarm without a runbook: since when that is so. */
  withoutRunbookSince?: Instant;
  /** Of an alarm without a runbook, a dashboard or logs: since when one of them at least is missing. */
  withoutCauseSince?: Instant;
  /** The rule of the mapping, or the text of the selector, that led to the entity. */
  matchedBy: string;
  /** States it took, oldest first, as far back as they are kept. */
  changes: readonly { at: Instant; state: AlarmState }[];
  /** Of a case that its source does not tell of any more, although its rule is there: since when it is fine. */
  overSince?: Instant;
  /** When its source was found not to have it any more. */
  goneAt?: Instant;
}

/** A source of alarms, as far as it matters to an entity. */
export interface AlarmSourceRecord {
  id: string;
  title: string;
  /** `push`: it is never asked, and silence may be an outage. */
  kind: 'pull' | 'push';
  /** When it was last known to be complete: its last whole scan, or the last that it pushed. */
  asOf?: Instant;
  /** Why the last scan failed, and since when they do. */
  failing?: { since: Instant; message: string };
  /** Since when changes of state are known. */
  historySince?: Instant;
  /** What the entity names its alarms by in this source. */
  selectors: readonly string[];
}

/** All that is known of the alarms of one entity; what its facts follow from. */
export interface EntityAlarms {
  alarms: readonly AlarmRecord[];
  /** Those that its alarms are in; every source where it has none. */
  sources: readonly AlarmSourceRecord[];
  /** Whether any source was ever heard at all. */
  connected: boolean;
  /** Whether an alarm is of it, or an annotation names some. */
  mapped: boolean;
}
