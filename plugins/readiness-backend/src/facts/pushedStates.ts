import {
  FactRef,
  FactStates,
  Instant,
} from 'backstage-plugin-readiness-common';
import { CollectorState } from '../stores/CollectorRunStore';
import { toInstant } from '../util/clock';

/** A namespace to which something was pushed. */
export interface PushedSource {
  collector: string;
  /** When something was first pushed to it. */
  connectedAt: Instant;
}

export function pushedSources(
  states: readonly CollectorState[],
): PushedSource[] {
  return states.flatMap(({ collector, connectedAt, pushedAt }) =>
    connectedAt && pushedAt ? [{ collector, connectedAt }] : [],
  );
}

/**
 * Completes what is known of one entity by what nobody pushed for it. Nobody can be asked for it either,
 * so it is no outage of the platform: there is no answer, reason `unmapped`, and it is the owner's move.
 * Else one team that pushes would leave all others without a level.
 */
export function withUnpushed(
  states: FactStates,
  sources: readonly PushedSource[],
  facts: Iterable<FactRef>,
  now: number,
): FactStates {
  if (sources.length === 0) return states;
  const since = new Map(
    sources.map(({ collector, connectedAt }) => [collector, connectedAt]),
  );
  const completed = { ...states };
  for (const fact of facts) {
    const connectedAt = since.get(namespaceOf(fact));
    if (!connectedAt || completed[fact]) continue;
    completed[fact] = {
      answer: { status: 'absent', reason: 'unmapped' },
      since: connectedAt,
      asOf: toInstant(now),
    };
  }
  return completed;
}

/** From when on the pushed facts of one entity age; each on its own. */
export function pushedAges(
  states: FactStates,
  sources: readonly PushedSource[],
): { collector: string; goodAt: Instant }[] {
  if (sources.length === 0) return [];
  const pushed = new Set(sources.map(({ collector }) => collector));
  return Object.entries(states).flatMap(([fact, { asOf }]) => {
    const collector = namespaceOf(fact);
    return asOf && pushed.has(collector) ? [{ collector, goodAt: asOf }] : [];
  });
}

/** The part before the slash. */
export function namespaceOf(fact: FactRef): string {
  return fact.slice(0, fact.indexOf('/'));
}
