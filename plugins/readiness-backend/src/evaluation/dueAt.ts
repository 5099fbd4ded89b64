import {
  DefinitionSet,
  Instant,
  Report,
} from 'backstage-plugin-readiness-common';
import { toInstant } from '../util/clock';
import { lifetimesOf } from './evaluateAllBefore';

/** Since when a collector could not confirm what it said of one entity. */
export interface EntityException {
  collector: string;
  goodAt: Instant;
}

/**
 * When an entity must be evaluated again though nothing is recorded: a report changes by itself, or an
 * answer that only this entity lacks becomes too old. Always ahead of `now`.
 */
export function dueAt(
  reports: readonly Pick<Report, 'validUntil'>[],
  exceptions: readonly EntityException[],
  facts: DefinitionSet['facts'],
  now: number,
): Instant | null {
  const moments = [
    ...reports.flatMap(({ validUntil }) =>
      validUntil ? Date.parse(validUntil) : [],
    ),
    ...exceptions.flatMap(({ collector, goodAt }) =>
      lifetimesOf(collector, facts).map(
        lifetime => Date.parse(goodAt) + lifetime,
      ),
    ),
  ].filter(moment => moment > now);
  return moments.length > 0 ? toInstant(Math.min(...moments)) : null;
}
