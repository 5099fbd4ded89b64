import { EntityRef, Instant } from 'backstage-plugin-readiness-common';
import {
  AlarmChange,
  AlarmEvent,
  AlarmReading,
} from 'backstage-plugin-readiness-node';
import { AlarmRecord } from '../alarms/records';
import { FactsState, KeptFacts } from './DeliveryStore';

/** What a source says of itself. */
export interface AlarmOrigin {
  id: string;
  title: string;
  /** `push`: it is never scanned. */
  kind: 'pull' | 'push';
}

/** A source that was heard of. How its scans went, the runs of {@link scanRunsOf} tell. */
export interface StoredAlarmSource extends AlarmOrigin {
  /** When it last pushed anything. */
  pushedAt?: Instant;
  /** Since when changes of state are known; nothing before the end of its first scan. */
  historySince?: Instant;
}

/** The name under which the scans of a source are kept among the runs of the collectors. */
export function scanRunsOf(source: string): string {
  return `alarms:${source}`;
}

/** What an alarm is found by. */
export type AlarmSubject = { source: string } & Pick<
  AlarmReading,
  'title' | 'labels' | 'entityRef'
>;

/** Whose an alarm is: of all of these, or of nobody, and why. */
export type AlarmMatch =
  | { matches: readonly { entityRef: EntityRef; matchedBy: string }[] }
  | { reason: string };

/** Called for each alarm; it must not take long. */
export type MatchAlarm = (subject: AlarmSubject) => AlarmMatch;

/** A page of a scan, as it is stored. */
export interface ScannedPage {
  readAt: Instant;
  alarms: readonly AlarmReading[];
  /** Of alarms of this page, or known from before; others are left out. */
  changes: readonly AlarmChange[];
}

/** When a source was read as a whole, and every alarm was as it is stored. */
export interface WholeScan {
  startedAt: Instant;
  finishedAt: Instant;
}

/** A scan that ended without error. */
export interface FinishedScan {
  startedAt: Instant;
  /** Ids of all that it yielded. */
  seen: ReadonlySet<string>;
  /** As the source said; else history begins with its first scan. */
  historySince?: Instant;
  /**
   * Until when it was known before. Where that is longer than a day before what is known now, history begins
   * anew; and where nothing is said.
   */
  historyUntil?: Instant;
}

/** What pushed alarms are taken with. */
export interface PushOptions {
  at: Instant;
  match: MatchAlarm;
  /** Of late, oldest first. */
  scans: readonly WholeScan[];
  /** As a source that only pushes said; else its history begins with its first push. */
  historySince?: Instant;
  /**
   * Whether an alarm fires for as long as monitoring works. The history of a source that has one begins anew when
   * even that was silent for over a day.
   */
  isHeartbeat?: IsHeartbeat;
}

export type IsHeartbeat = (
  alarm: Pick<AlarmReading, 'title' | 'purpose'>,
) => boolean;

/** What was written, and which entities it concerns. */
export interface AlarmChanges {
  /** Alarms. */
  changed: number;
  entityRefs: readonly EntityRef[];
}

export type TakenAlarm =
  | { status: 'taken' | 'repeat'; entityRefs: readonly EntityRef[] }
  | { status: 'unmatched'; reason: string };

export interface AlarmCount {
  source: string;
  /** Without those that are gone. */
  alarms: number;
  /** Of these, without an entity. */
  unmatched: number;
}

export interface UnmatchedAlarm {
  source: string;
  title: string;
  labels: Readonly<Record<string, string>>;
  reason: string;
  /** When it was first seen. */
  since: Instant;
}

/** An alarm, as it was matched last. */
export interface MatchedAlarm extends AlarmSubject {
  id: number;
  match: AlarmMatch;
}

/** Alarms that sources have, how they fare, and which entities they are of. */
export interface AlarmStore {
  /** Alarms to be taken at once. */
  readonly batchSize: number;
  /** Everything that was ever heard of, by id. */
  listSources(): Promise<StoredAlarmSource[]>;
  /**
   * Joins readings into records, in one transaction. What is as it was is not written.
   */
  takePage(
    origin: AlarmOrigin,
    page: ScannedPage,
    options: {
      match: MatchAlarm;
      /** Before this one, of late, oldest first. */
      scans: readonly WholeScan[];
    },
  ): Promise<AlarmChanges>;
  /**
   * After the last page: what was not yielded is gone; a case whose rule is still there is over.
   */
  finishScan(origin: AlarmOrigin, scan: FinishedScan): Promise<AlarmChanges>;
  /**
   * Joins pushed alarms into records, in one transaction: when it answers, they are stored.
   *
   * @returns one answer per alarm, in their order
   */
  takeEvents(
    origin: AlarmOrigin,
    events: readonly AlarmEvent[],
    options: PushOptions,
  ): Promise<TakenAlarm[]>;
  /** Nobody could push for a while: history of sources that only push begins anew. */
  beginAnew(at: Instant): Promise<void>;
  /** Alarms of these entities, those that went included, by source and id. */
  read(entityIds: readonly number[]): Promise<Map<number, AlarmRecord[]>>;
  /** What is known of these entities; an entity that never had an alarm is left out. */
  readFacts(entityIds: readonly number[]): Promise<Map<number, FactsState>>;
  keepFacts(kept: readonly KeptFacts[]): Promise<void>;
  /** Living entities whose kept facts were true until then, or before. */
  listPast(now: Instant): Promise<EntityRef[]>;
  /** Alarms that are not gone, by ascending id, starting behind `after`. */
  page(options: { after: number; limit: number }): Promise<MatchedAlarm[]>;
  /** Gives alarms to the entities that they match now. */
  rematch(
    alarms: readonly { id: number; match: AlarmMatch }[],
  ): Promise<AlarmChanges>;
  /** By source. */
  count(): Promise<AlarmCount[]>;
  /** Of these sources, not gone, without an entity; by source and title. */
  listUnmatched(options: {
    sources: readonly string[];
    limit: number;
  }): Promise<UnmatchedAlarm[]>;
  /** Removes what is kept for long enough. Returns how many alarms. */
  purge(before: {
    /** Changes of state, and alarms that went. */
    history: Instant;
    /** Cases that are over. */
    cases: Instant;
  }): Promise<number>;
}
