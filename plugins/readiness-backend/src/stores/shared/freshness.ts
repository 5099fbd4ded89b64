import {
  FactState,
  FactStates,
  Instant,
} from 'backstage-plugin-readiness-common';
import { CollectorRow } from './collectorRow';
import { ExceptionRow, FactRow, toAnswer } from './factRow';

/** What decides how fresh the facts of one entity from one collector are. */
export interface Freshness {
  collector?: CollectorRow;
  exception?: ExceptionRow;
}

/** When the answer was last confirmed. */
export function asOf(row: FactRow, freshness: Freshness): Instant {
  const failed = freshness.exception?.failed[row.fact];
  if (failed) return failed.goodAt ?? row.since;
  return latest(
    row.since,
    row.confirmedAt,
    freshness.exception?.goodAt,
    freshness.collector?.asOf,
  );
}

/** All facts of one entity from one collector. */
export function resolveFacts(
  rows: Iterable<FactRow>,
  freshness: Freshness,
): FactStates {
  const states: FactStates = {};
  for (const [fact, { since, message }] of failedFacts(freshness)) {
    states[fact] = { failure: { since, message } };
  }
  for (const row of rows) {
    states[row.fact] = {
      answer: toAnswer(row),
      since: row.since,
      asOf: asOf(row, freshness),
      ...failureOf(row, freshness),
    };
  }
  return states;
}

function failedFacts({ exception }: Freshness) {
  return Object.entries(exception?.failed ?? {});
}

function failureOf(
  row: FactRow,
  freshness: Freshness,
): Pick<FactState, 'failure'> {
  const own = freshness.exception?.failed[row.fact];
  if (own) return { failure: { since: own.since, message: own.message } };
  return wholeRunFailure(freshness);
}

/** A failed run speaks for every entity, save for those asked on their own since. */
function wholeRunFailure({
  collector,
  exception,
}: Freshness): Pick<FactState, 'failure'> {
  if (!collector?.failedSince || !collector.lastFailedAt) return {};
  const askedSince =
    exception?.goodAt && exception.goodAt >= collector.lastFailedAt;
  if (askedSince) return {};
  return {
    failure: {
      since: collector.failedSince,
      message: collector.failedMessage ?? '',
    },
  };
}

function latest(
  first: Instant,
  ...others: (Instant | null | undefined)[]
): Instant {
  return others.reduce<Instant>(
    (result, other) => (other && other > result ? other : result),
    first,
  );
}
