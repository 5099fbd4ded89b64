import { canonicalJson, EntityRef } from 'backstage-plugin-readiness-common';
import {
  DeliveryState,
  joinStates,
  NOTHING_HEARD,
} from '../../delivery/join/DeliveryState';
import {
  BuildOfChange,
  buildOfChange,
  withChanged,
} from '../../delivery/join/buildOfChange';
import { RecordKey, recordKeyOf } from '../../delivery/join/eventKey';
import { latestOf } from '../../delivery/join/latestOf';
import { sinceOf } from '../../delivery/join/sinceOf';
import { stateOf } from '../../delivery/join/stateOf';
import { subjectOf } from '../../delivery/join/subjectOf';
import { mappedSubject } from '../../delivery/mapping/mappedSubject';
import { HeardEvent, Match, MatchSubject, TakenEvent } from '../DeliveryStore';

/** An event with the names of itself and its record; worked out once, since all steps go by them. */
export interface NamedEvent extends HeardEvent {
  name: string;
  record: string;
  recordKey: RecordKey;
  /** The build and the change that it is one of, where it is. */
  pair?: BuildOfChange;
}

/** By name, all records that must be known to plan what an event moves. */
export function recordsToKnow({
  record,
  recordKey,
  pair,
}: NamedEvent): [name: string, key: RecordKey][] {
  const others = pair ? [pair.build, pair.change] : [];
  return [
    [record, recordKey],
    ...others.map((key): [string, RecordKey] => [recordName(key), key]),
  ];
}

/** Of which several entities may have one record. */
export const SHARED_KINDS: readonly string[] = ['change', 'build'];

export function namedEvent(heard: HeardEvent): NamedEvent {
  const recordKey = recordKeyOf(heard.event);
  return {
    ...heard,
    name: JSON.stringify([heard.event.source, heard.event.id]),
    record: recordName(recordKey),
    recordKey,
    pair: buildOfChange(heard.event),
  };
}

/** What makes a record one, as one text. */
export function recordName({ kind, source, key }: RecordKey): string {
  return JSON.stringify([kind, source, key]);
}

/** A record as it is stored. */
export interface KnownState {
  state: DeliveryState;
  /** How many were heard of it. */
  events: number;
}

/** A record after the events of a batch. */
export interface PlannedRecord extends KnownState {
  name: string;
  key: RecordKey;
  subject: string;
  at: string;
  since: string;
  match: Match;
}

const UNKNOWN: KnownState = { state: NOTHING_HEARD, events: 0 };

/**
 * Where new events move their records.
 *
 * @param known - the records that there are, by name
 */
export function planDeliveries(
  events: readonly NamedEvent[],
  known: ReadonlyMap<string, KnownState>,
  match: MatchSubject,
): PlannedRecord[] {
  const moved = new Map<string, KnownState & { key: RecordKey }>();
  for (const { event, record, recordKey: key } of events) {
    const before = moved.get(record) ?? known.get(record) ?? UNKNOWN;
    const state = joinStates(before.state, stateOf(event));
    moved.set(record, { key, state, events: before.events + 1 });
  }
  for (const { pair } of events) if (pair) tellBuild(pair, moved, known);
  return [...moved].map(([name, { key, state, events: count }]) => {
    const { kind, source } = key;
    const subject = canonicalJson(mappedSubject(subjectOf(state)));
    return {
      name,
      key,
      state,
      events: count,
      subject,
      at: latestOf(state),
      since: sinceOf(state),
      match: match({ kind, source, subject }),
    };
  });
}

/** Whichever of the two came last: the build is told what its change touched. */
function tellBuild(
  { build: key, change }: BuildOfChange,
  moved: Map<string, KnownState & { key: RecordKey }>,
  known: ReadonlyMap<string, KnownState>,
): void {
  const find = (name: string) => moved.get(name) ?? known.get(name);
  const name = recordName(key);
  const [build, told] = [find(name), find(recordName(change))];
  const state = build && told && withChanged(build.state, told.state);
  if (state) moved.set(name, { key, state, events: build.events });
}

/** Of records whose entity went, with its row. */
export const ENTITY_REMOVED = 'Its entity was removed from the catalog';

/** Of an entity that the mapping leads to, but that was not taken over from the catalog yet. */
export function notTakenOver(ref: EntityRef): string {
  return `'${ref}' is not in the catalog, or was not taken over from it yet`;
}

/** To whom a match gives a record. */
export type Assigned =
  | { ids: readonly number[]; refs: readonly EntityRef[]; matchedBy: string }
  | { reason: string };

/** @param ids - of the entities that live, by ref */
export function assigned(
  match: Match,
  ids: Pick<ReadonlyMap<EntityRef, number>, 'get'>,
): Assigned {
  if ('reason' in match) return match;
  const { entityRef, others = [], matchedBy } = match;
  const living = [entityRef, ...others].flatMap(ref => {
    const id = ids.get(ref);
    return id === undefined ? [] : [{ ref, id }];
  });
  if (living.length === 0) return { reason: notTakenOver(entityRef) };
  return {
    ids: living.map(({ id }) => id),
    refs: living.map(({ ref }) => ref),
    matchedBy,
  };
}

/** What is answered to whoever told of it. */
export function answerOf(to: Assigned): TakenEvent {
  if ('reason' in to) return { status: 'unmatched', reason: to.reason };
  const [entityRef, ...others] = to.refs;
  const { matchedBy } = to;
  return {
    status: 'taken',
    entityRef,
    ...(others.length > 0 && { others }),
    matchedBy,
  };
}

/** All that a match leads to. */
export function refsOf(match: Match): readonly EntityRef[] {
  if ('reason' in match) return [];
  return [match.entityRef, ...(match.others ?? [])];
}

/** What was heard, by source and what, and when the earliest of it happened. */
export function heardOf(
  events: readonly HeardEvent[],
): { source: string; what: string; since: string }[] {
  const all = new Map<
    string,
    { source: string; what: string; since: string }
  >();
  for (const { event, heard } of events) {
    const { source, at } = event;
    for (const what of heard) {
      const name = JSON.stringify([source, what]);
      const known = all.get(name);
      const since = known && known.since < at ? known.since : at;
      all.set(name, { source, what, since });
    }
  }
  return [...all.keys()].sort().map(name => all.get(name)!);
}

/** How many came, by source. */
export function countsOf(
  events: readonly HeardEvent[],
): { source: string; events: number }[] {
  const counts = new Map<string, number>();
  for (const { event } of events) {
    counts.set(event.source, (counts.get(event.source) ?? 0) + 1);
  }
  return [...counts.keys()]
    .sort()
    .map(source => ({ source, events: counts.get(source)! }));
}

/** The day of an instant, UTC. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10);
}
