import { canonicalJson, EntityRef } from 'backstage-plugin-readiness-common';
import {
  DeliveryState,
  joinStates,
  NOTHING_HEARD,
} from '../../delivery/join/DeliveryState';
import { recordKeyOf } from '../../delivery/join/eventKey';
import { latestOf } from '../../delivery/join/latestOf';
import { stateOf } from '../../delivery/join/stateOf';
import { subjectOf } from '../../delivery/join/subjectOf';
import { mappedSubject } from '../../delivery/mapping/mappedSubject';
import { HeardEvent, Match, MatchSubject } from '../DeliveryStore';

/** A record after the events of a batch. */
export interface PlannedRecord {
  /** By {@link recordName}. */
  name: string;
  source: string;
  state: DeliveryState;
  subject: string;
  at: string;
  match: Match;
}

/** What makes a record one, as one text. */
export function recordName(event: HeardEvent['event']): string {
  const { kind, source, key } = recordKeyOf(event);
  return JSON.stringify([kind, source, key]);
}

/** What makes an event one, as one text. */
export function eventName({ source, id }: HeardEvent['event']): string {
  return JSON.stringify([source, id]);
}

/**
 * Where new events move their records.
 *
 * @param states - of the records that there are, by name
 */
export function planDeliveries(
  events: readonly HeardEvent[],
  states: ReadonlyMap<string, DeliveryState>,
  match: MatchSubject,
): PlannedRecord[] {
  const moved = new Map<string, { source: string; state: DeliveryState }>();
  for (const { event } of events) {
    const name = recordName(event);
    const before = moved.get(name)?.state ?? states.get(name) ?? NOTHING_HEARD;
    const state = joinStates(before, stateOf(event));
    moved.set(name, { source: event.source, state });
  }
  return [...moved].map(([name, { source, state }]) => {
    const subject = canonicalJson(mappedSubject(subjectOf(state)));
    const matched = match({ source, subject });
    return {
      name,
      source,
      state,
      subject,
      at: latestOf(state),
      match: matched,
    };
  });
}

/** Of records whose entity went, with its row. */
export const ENTITY_REMOVED = 'Its entity was removed from the catalog';

/** Of an entity that the mapping leads to, but that was not taken over from the catalog yet. */
export function notTakenOver(ref: EntityRef): string {
  return `'${ref}' is not in the catalog, or was not taken over from it yet`;
}

/** The last of what was heard, by source and what. */
export function heardOf(
  events: readonly HeardEvent[],
): { source: string; what: string }[] {
  const all = new Map<string, { source: string; what: string }>();
  for (const { event, heard } of events) {
    for (const what of heard) {
      const { source } = event;
      all.set(JSON.stringify([source, what]), { source, what });
    }
  }
  return [...all.keys()].sort().map(key => all.get(key)!);
}
