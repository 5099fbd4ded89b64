import { randomUUID } from 'node:crypto';
import { JsonValue } from '@backstage/types';
import {
  ChangeCause,
  FactRef,
  Instant,
  OutcomeStatus,
} from 'backstage-plugin-readiness-common';
import { Alarm } from '../../alarms/join/Alarm';
import { DeliveryState } from '../../delivery/join/DeliveryState';
import { RecordKey } from '../../delivery/join/eventKey';
import { AlarmMatch, StoredAlarmSource } from '../AlarmStore';
import { CollectorRun } from '../CollectorRunStore';
import { Claim, DefinitionLayer } from '../DefinitionLayerStore';
import { ActiveDefinitions } from '../DefinitionStore';
import { HeardSource, KeptFacts } from '../DeliveryStore';
import { ProjectedEntity } from '../EntityStore';
import { LinkClaim, LinkRecord } from '../LinkStore';
import { DeclaredNamespace } from '../OwnFactStore';
import { GroupParent } from '../GroupStore';
import { HistoryRow } from '../ReportStore';
import { causeBits, EvaluationRow } from '../shared/causes';
import { CollectorRow } from '../shared/collectorRow';
import { ExceptionRow, FactRow } from '../shared/factRow';
import { ReportRow } from '../shared/planReports';

export interface EntityRow extends ProjectedEntity {
  id: number;
  goneAt: Instant | null;
}

export interface HistoryEntry extends HistoryRow {
  entityId: number;
}

export interface LinkRow {
  record: LinkRecord;
  claim?: LinkClaim;
  claimedAt: Instant;
}

/** A record of a delivery. */
export interface DeliveryRow extends RecordKey {
  id: number;
  entityId: number | null;
  /** Further entities that it is of. */
  others: readonly number[];
  matchedBy: string | null;
  reason: string | null;
  subject: string;
  at: Instant;
  since: Instant;
  heardAt: Instant;
  /** Heard of it; none once that was long ago. */
  events: number;
  state: DeliveryState;
}

export interface DeliveryEventRow {
  source: string;
  /** Name of its record. */
  record: string;
  at: Instant;
  receivedAt: Instant;
  body: string;
}

export interface DeliveryDayRow {
  source: string;
  day: string;
  events: number;
}

/** An alarm, joined from what scans read and what is pushed. */
export interface AlarmRow {
  id: number;
  source: string;
  alarm: Alarm;
  /** Of the last reading; null when something came after it. */
  hash: string | null;
  match: AlarmMatch;
}

export interface ScopeRow {
  id: number;
  asOf: Instant;
  claimedUntil?: Instant;
  /** What is visible. */
  entities: Set<number>;
}

/** What the in-memory stores share, table by table as in the database. */
export class MemoryTables {
  readonly entities = new Map<number, EntityRow>();
  readonly evaluations = new Map<number, EvaluationRow>();
  /** By entity, then by fact. */
  readonly facts = new Map<number, Map<FactRef, FactRow>>();
  /** By entity, then by collector. */
  readonly exceptions = new Map<number, Map<string, ExceptionRow>>();
  /** By entity, then by collector: hashes. */
  readonly said = new Map<number, Map<string, string>>();
  /** By entity, then by fact: the namespace it was pushed to. */
  readonly ownFacts = new Map<number, Map<FactRef, string>>();
  readonly factNamespaces = new Map<string, DeclaredNamespace>();
  readonly collectors = new Map<string, CollectorRow>();
  /** Newest first. */
  runs: CollectorRun[] = [];
  /** By URL. */
  readonly links = new Map<string, LinkRow>();
  /** By entity, then by scorecard. */
  readonly reports = new Map<number, Map<string, ReportRow>>();
  history: HistoryEntry[] = [];
  /** By entity, then by check. */
  readonly outcomes = new Map<number, Map<string, OutcomeStatus>>();
  /** By name of the record. */
  readonly deliveries = new Map<string, DeliveryRow>();
  /** By name of the event. */
  readonly deliveryEvents = new Map<string, DeliveryEventRow>();
  /** By source and what. */
  readonly deliveryHeard = new Map<string, HeardSource>();
  /** By source and day. */
  readonly deliveryDays = new Map<string, DeliveryDayRow>();
  /** By entity. */
  readonly deliveryFacts = new Map<
    number,
    { revision: number; kept?: KeptFacts }
  >();
  /** By feed. */
  readonly bookmarks = new Map<string, JsonValue>();
  /** By id. */
  readonly alarmSources = new Map<string, StoredAlarmSource>();
  /** By source and what it calls them. */
  readonly alarms = new Map<string, AlarmRow>();
  /** By entity. */
  readonly alarmFacts = new Map<
    number,
    { revision: number; kept?: KeptFacts }
  >();
  groupParents: GroupParent[] = [];
  /** By key. */
  readonly scopes = new Map<string, ScopeRow>();
  projectionClock = { epoch: randomUUID(), seq: 0 };
  /** By entity: when a level last changed. */
  readonly projectedLevels = new Map<number, number>();
  readonly definitions = new Map<string, ActiveDefinitions>();
  activeDefinitions: string | undefined;
  /** Lowest first. */
  definitionLayers: DefinitionLayer[] = [];
  definitionClaim: Claim | undefined;
  private lastId = 0;

  /** Never used before, ascending. */
  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  living(entityId: number): EntityRow | undefined {
    const entity = this.entities.get(entityId);
    return entity?.goneAt === null ? entity : undefined;
  }

  listLiving(): EntityRow[] {
    return [...this.entities.values()].filter(({ goneAt }) => goneAt === null);
  }

  byRef(ref: string): EntityRow | undefined {
    return [...this.entities.values()].find(entity => entity.ref === ref);
  }

  /** The map inside a map, made when missing. */
  inner<K, V>(tables: Map<number, Map<K, V>>, entityId: number): Map<K, V> {
    const existing = tables.get(entityId);
    if (existing) return existing;
    const created = new Map<K, V>();
    tables.set(entityId, created);
    return created;
  }

  mark(entityId: number, causes: number): void {
    const row = this.evaluations.get(entityId);
    if (!row) return;
    row.inputVersion += 1;
    row.pendingCauses |= causes;
  }

  countLevelChange(entityId: number): void {
    this.projectionClock.seq += 1;
    this.projectedLevels.set(entityId, this.projectionClock.seq);
  }

  renewEpoch(): void {
    this.projectionClock.epoch = randomUUID();
  }

  markAll(entityIds: readonly number[], cause: ChangeCause): void {
    entityIds.forEach(id => this.mark(id, causeBits(cause)));
  }
}
