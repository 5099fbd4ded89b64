import {
  DefinitionSet,
  Instant,
  milliseconds,
} from 'backstage-plugin-readiness-common';
import { CollectorState } from '../stores/CollectorRunStore';
import { toInstant } from '../util/clock';

/**
 * The latest moment at which something happened that concerns every entity: a source connected, came
 * back, or its answers became too old to be fresh, or to be held. What was evaluated before must be
 * evaluated again. Never later than `now`: the clock of another replica may be ahead of ours, and an
 * evaluation at `now` must count as done.
 */
export function evaluateAllBefore(
  states: readonly CollectorState[],
  facts: DefinitionSet['facts'],
  now: number,
): Instant | undefined {
  const moments = states
    .filter(({ connectedAt }) => connectedAt)
    .flatMap(state => momentsOf(state, lifetimesOf(state.collector, facts)))
    .filter(moment => moment <= now);
  return moments.length > 0 ? toInstant(Math.max(...moments)) : undefined;
}

function momentsOf(state: CollectorState, lifetimes: number[]): number[] {
  const { connectedAt, recoveredAt, failure } = state;
  const happened = [connectedAt, recoveredAt].flatMap(parsed);
  const boundaries = parsed(state.asOf).flatMap(asOf =>
    lifetimes.map(lifetime => asOf + lifetime),
  );
  // Held answers quote the failure; while all are fresh nobody does.
  const began = parsed(failure?.since).filter(
    since => since >= Math.min(...boundaries),
  );
  return [...happened, ...boundaries, ...began];
}

function parsed(instant: Instant | undefined): number[] {
  return instant ? [Date.parse(instant)] : [];
}

/** After how long an answer of the collector changes what it is worth; milliseconds, each once. */
export function lifetimesOf(
  collector: string,
  facts: DefinitionSet['facts'],
): number[] {
  const lifetimes = Object.values(facts)
    .filter(({ ref }) => ref.startsWith(`${collector}/`))
    // An answer that is exactly as old as it may be is still good; a millisecond later it is not.
    .flatMap(({ maxAge, holdFor }) => [
      milliseconds(maxAge) + 1,
      milliseconds(holdFor) + 1,
    ]);
  return [...new Set(lifetimes)];
}
