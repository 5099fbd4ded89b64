import {
  FactRef,
  Instant,
  Observation,
} from 'backstage-plugin-readiness-common';
import { ExceptionRow, FactRow, FailedFact } from './factRow';
import { asOf, Freshness } from './freshness';
import type { KnownFacts, Said } from './planFacts';

const GONE_MESSAGE = 'The entity was not in the catalog';

/** The exception after what was said: undefined to leave it, null to remove it. */
export function nextException(
  known: KnownFacts,
  said: Said,
): { exception: ExceptionRow | null | undefined; failuresChanged: boolean } {
  const before = known.exception;
  const failed = nextFailed(known, said);
  const goodAt = nextGoodAt(known, said);
  const failuresChanged = !haveSameKeys(before?.failed ?? {}, failed);
  // Another message for a failure that goes on is not worth a write.
  if (!failuresChanged && goodAt === (before?.goodAt ?? null)) {
    return { exception: undefined, failuresChanged };
  }
  const { entityId, collector } = said;
  const isNeeded = goodAt !== null || Object.keys(failed).length > 0;
  return {
    exception: isNeeded ? { entityId, collector, goodAt, failed } : null,
    failuresChanged,
  };
}

function nextFailed(
  known: KnownFacts,
  said: Said,
): Record<FactRef, FailedFact> {
  const failed: Record<FactRef, FailedFact> = {};
  for (const [fact, observation] of Object.entries(said.facts)) {
    if (observation.status !== 'failed') continue;
    const { message } = observation;
    const before = known.exception?.failed[fact];
    failed[fact] = before
      ? { ...before, message }
      : {
          since: said.at,
          message,
          goodAt: isAnew(observation) ? null : goodAtOf(known, fact),
        };
  }
  return failed;
}

/** What was answered before is not about this. */
export function isAnew(observation: Observation): boolean {
  return observation.status === 'failed' && observation.anew === true;
}

function goodAtOf(known: KnownFacts, fact: FactRef): Instant | null {
  const row = known.rows.get(fact);
  return row ? asOf(row, known) : null;
}

/** Kept until a complete run is as late: from then on it says nothing of its own. */
function nextGoodAt(known: KnownFacts, said: Said): Instant | null {
  const isAnswered = Object.values(said.facts).some(
    observation => observation.status !== 'failed',
  );
  if (said.exact && isAnswered) return said.at;
  const before = known.exception?.goodAt ?? null;
  const lastRun = known.collector?.asOf ?? null;
  return before !== null && (lastRun === null || before > lastRun)
    ? before
    : null;
}

function haveSameKeys(a: object, b: object): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every(key => key in b);
}

/**
 * The exception of an entity that leaves the catalog. Runs go on without it, so from now on they must
 * not vouch for its facts: should it return, they are held until it is asked again.
 */
export function frozen(
  rows: readonly FactRow[],
  freshness: Freshness,
  now: Instant,
): ExceptionRow {
  const { entityId, collector } = rows[0];
  const failed = { ...freshness.exception?.failed };
  for (const row of rows) {
    failed[row.fact] ??= {
      since: now,
      message: GONE_MESSAGE,
      goodAt: asOf(row, freshness),
    };
  }
  return {
    entityId,
    collector,
    goodAt: freshness.exception?.goodAt ?? null,
    failed,
  };
}

/** When what each collector could not confirm of one entity was last good; never good is left out. */
export function ownGoodAts(
  exceptions: Iterable<ExceptionRow>,
): { collector: string; goodAt: Instant }[] {
  return [...exceptions].flatMap(row => {
    const goodAt = earliestGoodAt(row);
    return goodAt ? [{ collector: row.collector, goodAt }] : [];
  });
}

/** When an exception's facts were last good at, the earliest; undefined when they never were. */
export function earliestGoodAt(exception: ExceptionRow): Instant | undefined {
  const failed = Object.values(exception.failed)
    .map(({ goodAt }) => goodAt)
    .filter(goodAt => goodAt !== null)
    .sort();
  return failed[0] ?? exception.goodAt ?? undefined;
}
