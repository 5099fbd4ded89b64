import { Instant } from 'backstage-plugin-readiness-common';
import { AlarmReading } from 'backstage-plugin-readiness-node';
import { HistoryPoint } from './history';

/** What an alarm is, beside the state that it has. */
export type AlarmFields = Omit<AlarmReading, 'id' | 'state' | 'since'>;

/** All that was joined of one alarm. */
export interface Alarm {
  /** As its source has it. */
  id: string;
  fields: AlarmFields;
  /** Of fields that were pushed, and that no later scan has told otherwise: when. */
  pushed: Readonly<Partial<Record<keyof AlarmFields, Instant>>>;
  firstSeenAt: Instant;
  /** Since when scans have had it without interruption; undefined while none has. */
  scannedSince?: Instant;
  /** The last scan that told anything new. */
  scannedAt?: Instant;
  unroutedSince?: Instant;
  withoutRunbookSince?: Instant;
  withoutCauseSince?: Instant;
  /** As it was seen; its source may know better. */
  silencedSince?: Instant;
  /** Of a case that scans do not find any more, although its rule is there. */
  overSince?: Instant;
  goneAt?: Instant;
  history: readonly HistoryPoint[];
}
