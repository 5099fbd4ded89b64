import { Instant } from 'backstage-plugin-readiness-common';
import { IncidentSource } from '../../heardOf';
import { PagedIncident } from './PagedService';

/**
 * Since when it would have been told that somebody of a group was called: since the youngest of the feeds that told
 * of its incidents began. Where none told of any, whichever feed is its own is silent: the oldest of all stands for it.
 * A feed that told of no end yet has only just begun.
 *
 * @param incidents - of the group, in the window
 * @param sources - all that tell of incidents
 * @returns nothing where there are none
 */
export function heardSinceOf(
  incidents: readonly Pick<PagedIncident, 'source'>[],
  sources: readonly IncidentSource[],
  now: Instant,
): Instant | undefined {
  const since = new Map(
    sources.map(({ source, since: known = now }) => [source, known]),
  );
  const own = new Set(incidents.map(({ source }) => source));
  return own.size > 0
    ? [...own]
        .map(source => since.get(source) ?? now)
        .sort()
        .at(-1)
    : [...since.values()].sort().at(0);
}
