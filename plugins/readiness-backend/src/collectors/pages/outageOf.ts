import { IncidentsUntil } from '../../delivery/DeliveryFeeds';
import { HOUR } from '../../delivery/figures/spans';

/** Feeds ask every few minutes; facts about pages are good for so long as well. */
const SILENT_FOR = HOUR;

/**
 * Why nothing can be said of pages now: a feed that asks for incidents is behind, be it that its source does not
 * answer or that it still reads history. What it has not told of yet is not quiet.
 *
 * @param now - milliseconds since the epoch
 * @returns nothing where all that ask are up to date; the same text for as long as one is not
 */
export function outageOf(
  feeds: readonly IncidentsUntil[],
  now: number,
): string | undefined {
  const late = feeds.find(({ until }) => now - Date.parse(until) > SILENT_FOR);
  return (
    late &&
    `${late.title} told of incidents until ${late.until}; what happened since is not known`
  );
}
