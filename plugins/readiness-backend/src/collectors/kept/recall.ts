import { Instant } from 'backstage-plugin-readiness-common';
import { CollectedFacts } from 'backstage-plugin-readiness-node';
import { FactsState, KeptFacts } from '../../stores/DeliveryStore';

type Facts = CollectedFacts['facts'];

/** An entity whose facts are to be worked out, and what they will be kept by. */
export interface Changed<One> {
  one: One;
  fingerprint: string;
  revision: number;
}

/** Tells those whose facts were kept and still hold from those whose facts are to be worked out. */
export function recall<One extends { id: number }>(
  entities: readonly One[],
  states: ReadonlyMap<number, FactsState>,
  as: { fingerprintOf(one: One): string; now: Instant },
): { kept: { one: One; facts: Facts }[]; changed: Changed<One>[] } {
  const kept: { one: One; facts: Facts }[] = [];
  const changed: Changed<One>[] = [];
  for (const one of entities) {
    const state = states.get(one.id);
    const fingerprint = as.fingerprintOf(one);
    const facts = stillTrue(state, fingerprint, as.now);
    if (facts) kept.push({ one, facts });
    else changed.push({ one, fingerprint, revision: state?.revision ?? 0 });
  }
  return { kept, changed };
}

function stillTrue(
  state: FactsState | undefined,
  fingerprint: string,
  now: Instant,
): Facts | undefined {
  const kept = state?.kept;
  if (!kept || kept.context !== fingerprint) return undefined;
  if (kept.validUntil && kept.validUntil <= now) return undefined;
  return kept.facts as unknown as Facts;
}

/** What is kept of facts that were worked out. */
export function toKeep(
  { one, fingerprint, revision }: Changed<{ id: number }>,
  { facts, validUntil }: { facts: Facts; validUntil?: Instant },
): KeptFacts {
  return {
    entityId: one.id,
    revision,
    context: fingerprint,
    facts: facts as unknown as KeptFacts['facts'],
    validUntil: validUntil ?? null,
  };
}
