import { JsonObject } from '@backstage/types';
import { EntityRef, Instant } from 'backstage-plugin-readiness-common';
import { DeliveryEvent } from 'backstage-plugin-readiness-node';
import { DeliveryState } from '../delivery/join/DeliveryState';
import { DeliveryKind } from '../delivery/join/eventKey';

/** What the mapping says of a subject. */
export type Match =
  | {
      entityRef: EntityRef;
      /** A change may touch several; it belongs to each of them, and so does a build of it. */
      others?: readonly EntityRef[];
      matchedBy: string;
    }
  | { reason: string };

/** A subject, as the mapping is asked about it. */
export interface Subject {
  kind: DeliveryKind;
  source: string;
  /** Canonical JSON of what the mapping goes by. */
  subject: string;
}

/** Called for each subject; it must not take long. */
export type MatchSubject = (subject: Subject) => Match;

export interface HeardEvent {
  event: DeliveryEvent;
  /** As it was sent. */
  body: string;
  /** What is heard of its source with it: what it tells, and what it goes by. */
  heard: readonly string[];
}

export type TakenEvent =
  | { status: 'repeat' }
  | {
      status: 'taken';
      entityRef: EntityRef;
      /** Further entities that it is of. */
      others?: EntityRef[];
      matchedBy: string;
    }
  | { status: 'unmatched'; reason: string };

/** A record, joined from all that was heard of it. */
export interface StoredDelivery {
  id: number;
  kind: DeliveryKind;
  source: string;
  key: string;
  matchedBy: string;
  at: Instant;
  state: DeliveryState;
}

/** What follows from the records of an entity. */
export interface KeptFacts {
  entityId: number;
  /** Of the records that they follow from. */
  revision: number;
  /** What else they follow from. */
  context: string;
  facts: JsonObject;
  validUntil: Instant | null;
}

export interface FactsState {
  /** Of the records as they are now; 0 while there was never any. */
  revision: number;
  /** Undefined where the records changed since, or nothing was kept. */
  kept?: Omit<KeptFacts, 'entityId' | 'revision'>;
}

/** A service of an owner. */
export interface GroupMember {
  entityId: number;
  /** Of its records as they are now. */
  revision: number;
}

export interface HeardSource {
  source: string;
  what: string;
  /** When it was last received. */
  at: Instant;
  /** When the earliest of it happened, whenever it was received. Null where that is not known. */
  since: Instant | null;
}

export interface SourceCount {
  source: string;
  /** On the days of which raw events are kept. */
  events: number;
  /** Of these, without an entity. */
  unmatched: number;
}

export interface UnmatchedSubject extends Omit<Subject, 'kind'> {
  reason: string;
  events: number;
  since: Instant;
}

/** What feeds tell of deployments, incidents, changes and builds. */
export interface DeliveryStore {
  /** Events to be taken at once. */
  readonly batchSize: number;
  /**
   * Stores events in one transaction: when it answers, they are stored. Each moves its record along, and
   * the record belongs to the entity that all its events together lead to. A build of which a repository and a
   * commit are told is told, from the change of that commit, what it touched, whichever comes first.
   *
   * @returns one answer per event, in their order
   */
  take(
    events: readonly HeardEvent[],
    options: { at: Instant; match: MatchSubject },
  ): Promise<TakenEvent[]>;
  /** All records of these entities that were heard of since, oldest first. */
  read(
    entityIds: readonly number[],
    since: Instant,
  ): Promise<Map<number, StoredDelivery[]>>;
  /** What is known of these entities; an entity that nothing is known of is left out. */
  readFacts(entityIds: readonly number[]): Promise<Map<number, FactsState>>;
  /** Of the living entities of these owners, those of which any delivery was ever heard, by owner. */
  listGroups(
    owners: readonly EntityRef[],
  ): Promise<Map<EntityRef, GroupMember[]>>;
  keepFacts(kept: readonly KeptFacts[]): Promise<void>;
  /** Everything that was ever heard of sources. */
  listHeard(): Promise<HeardSource[]>;
  /** Subjects without an entity and why, by source and subject. */
  listUnmatched(): Promise<(Subject & { reason: string })[]>;
  /** Subjects of every record, by source and subject. */
  listSubjects(): Promise<Subject[]>;
  /** Gives the records of subjects to the entities that they match now. Returns the ids of all affected. */
  rematch(
    subjects: readonly (Subject & { match: Match })[],
  ): Promise<EntityRef[]>;
  /** From counts that are kept, not from the events. */
  countEvents(): Promise<SourceCount[]>;
  /** Subjects without an entity, most events first. */
  countUnmatched(limit: number): Promise<UnmatchedSubject[]>;
  /** Removes raw events received before. Returns how many. */
  purgeEvents(before: Instant): Promise<number>;
  /** Removes records that nothing was heard of since. Returns how many. */
  purgeRecords(before: Instant): Promise<number>;
}
