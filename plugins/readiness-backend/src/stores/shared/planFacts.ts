import {
  FactRef,
  Instant,
  Observation,
} from 'backstage-plugin-readiness-common';
import { causeBits, NO_CAUSES } from './causes';
import { ExceptionRow, FactRow, hasContent, toContent } from './factRow';
import { Freshness } from './freshness';
import { isAnew, nextException } from './planException';
import { saidHash, UNSETTLED } from './saidHash';

/** What is stored of one entity from one collector. */
export interface KnownFacts extends Freshness {
  rows: ReadonlyMap<FactRef, FactRow>;
  /** Hash of what was said; undefined where nothing is stored. */
  said?: string;
}

/** What a collector said of one entity. */
export interface Said {
  collector: string;
  entityId: number;
  facts: Record<FactRef, Observation>;
  /** The `saidHash` of the facts, where it is worked out already. */
  said?: string;
  at: Instant;
  /** Asked on its own, outside a run over the whole catalog. */
  exact: boolean;
}

/** What has to be written so that the stored state says what was said. */
export interface FactsPlan {
  entityId: number;
  write: FactRow[];
  /** Facts of which nothing is known any more. */
  remove: FactRef[];
  /** The exception as it must become, null to remove it, undefined to leave it. */
  exception: ExceptionRow | null | undefined;
  /** The hash of what was said as it must become, undefined to leave it. */
  said: string | undefined;
  /** For which causes the entity must be evaluated again; none: not at all. */
  causes: number;
}

/** Compares what was said with what is known. Saying the same again plans nothing. */
export function planFacts(known: KnownFacts, said: Said): FactsPlan {
  const isOldNews = (known.exception?.goodAt ?? '') > said.at;
  if (isOldNews) return emptyPlan(said.entityId);
  const write = changedAnswers(known, said);
  const remove = [...known.rows.keys()].filter(fact =>
    isDropped(said.facts[fact]),
  );
  const { exception, failuresChanged } = nextException(known, said);
  const hash = nextSaid(known, said, exception);
  return {
    entityId: said.entityId,
    write,
    remove,
    exception,
    said: hash === known.said ? undefined : hash,
    causes:
      (write.length + remove.length > 0 ? causeBits('service') : NO_CAUSES) |
      (failuresChanged ? causeBits('source') : NO_CAUSES),
  };
}

export function isEmptyPlan(plan: FactsPlan): boolean {
  return (
    plan.write.length === 0 &&
    plan.remove.length === 0 &&
    plan.exception === undefined &&
    plan.said === undefined
  );
}

function emptyPlan(entityId: number): FactsPlan {
  return {
    entityId,
    write: [],
    remove: [],
    exception: undefined,
    said: undefined,
    causes: NO_CAUSES,
  };
}

/**
 * What is said stands for itself only if it is what is stored from then on, and nothing about its freshness
 * is of its own: whoever says the same again is then spared the look.
 */
function nextSaid(
  known: KnownFacts,
  said: Said,
  next: FactsPlan['exception'],
): string {
  const exception = next === undefined ? known.exception : next;
  const isOwn = said.exact || Boolean(exception?.goodAt);
  if (isOwn || hasOldAnswers(known, said)) return UNSETTLED;
  return said.said ?? saidHash(said.facts);
}

function hasOldAnswers(known: KnownFacts, { facts, at }: Said): boolean {
  return [...known.rows.values()].some(row => {
    const observation = facts[row.fact];
    return (
      row.since > at &&
      observation !== undefined &&
      observation.status !== 'failed' &&
      !hasContent(row, toContent(observation))
    );
  });
}

/** The collector does not know the fact any more, or has nothing yet of what it is about now. */
function isDropped(observation: Observation | undefined): boolean {
  return !observation || isAnew(observation);
}

function changedAnswers(known: KnownFacts, said: Said): FactRow[] {
  const { entityId, collector, at } = said;
  return Object.entries(said.facts).flatMap(([fact, observation]) => {
    if (observation.status === 'failed') return [];
    const content = toContent(observation);
    const row = known.rows.get(fact);
    const isNews = !row || (!hasContent(row, content) && row.since <= at);
    return isNews ? [{ entityId, fact, collector, since: at, ...content }] : [];
  });
}
