import { Report } from '../../model';
import { applies, Entry } from './entry';
import { StandingRung } from './rungs';

/** What an entity earned. */
export type Earned = Pick<Report, 'level' | 'floor' | 'rank' | 'withWaivers'>;

/**
 * The highest rung held, walking up until one is not. Where that one is blocked by nothing but the
 * platform's unknowns, the level is `unjudged` (rank 0) over that floor: an outage of ours is
 * neither a failure of theirs nor a lower rung. The same where not one check of the scorecard can
 * be judged here yet.
 */
export function levelOf(
  standing: readonly StandingRung[],
  entries: readonly Entry[],
): Earned {
  const asked = standing.filter(({ rung }) => rung.state !== 'not-asked');
  const next = asked.findIndex(({ rung }) => rung.state !== 'held');
  const held = next < 0 ? asked : asked.slice(0, next);
  const top = held.at(-1);
  const floor = top?.rung.level ?? 'none';
  if (asked[next]?.unjudged || nothingIsJudgedYet(standing, entries)) {
    return { level: 'unjudged', floor, rank: 0, withWaivers: false };
  }
  const withWaivers = held.some(({ rung }) => rung.withWaivers);
  return { level: floor, floor, rank: top?.rank ?? 0, withWaivers };
}

function nothingIsJudgedYet(
  standing: readonly StandingRung[],
  entries: readonly Entry[],
): boolean {
  const counting = entries.filter(
    entry =>
      applies(entry) &&
      (entry.standing === 'counted' || entry.standing === 'unconnected'),
  );
  return (
    standing.length > 0 &&
    counting.length > 0 &&
    counting.every(entry => entry.standing === 'unconnected')
  );
}
