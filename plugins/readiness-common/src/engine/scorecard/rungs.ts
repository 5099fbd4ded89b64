import { Rung } from '../../model';
import { CompiledLevel, CompiledScorecard } from './compiledScorecard';
import {
  applies,
  counts,
  Entry,
  holds,
  waitsForPlatform,
  weightOf,
} from './entry';

/** Share of the applicable weight that may be waived on the top rung. */
const TOP_RUNG_WAIVED_SHARE = 0.1;

/** A rung as it stands, and whether nothing but the platform's unknowns keep it from being held. */
export interface StandingRung {
  rung: Rung;
  /** 1 for the lowest. */
  rank: number;
  unjudged: boolean;
}

interface Excess {
  /** All waived checks, where they weigh more than the top rung allows. */
  waived: readonly Entry[];
  /** Whether they would even if all passed that waits for the platform. */
  certain: boolean;
}

const NO_EXCESS: Excess = { waived: [], certain: false };

/** All rungs of a scorecard for one entity, lowest first. */
export function rungsOf(
  scorecard: CompiledScorecard,
  entries: readonly Entry[],
): StandingRung[] {
  const gates = scorecard.levels.map(level => gating(entries, level));
  const top = gates.reduce((last, gate, i) => (gate.length > 0 ? i : last), -1);
  const standing: StandingRung[] = [];
  let reached = true;
  scorecard.levels.forEach((level, index) => {
    const own = gates[index];
    const excess = index === top ? excessWaived(entries) : NO_EXCESS;
    const { rung, unjudged } =
      own.length > 0 ? askedRung(level, own, excess, reached) : notAsked(level);
    reached &&= rung.state === 'held' || rung.state === 'not-asked';
    standing.push({ rung, unjudged, rank: index + 1 });
  });
  return standing;
}

/** A rung that asks nothing of the entity is not there to be earned, so it counts as not asked. */
function gating(entries: readonly Entry[], level: CompiledLevel): Entry[] {
  return entries.filter(
    entry =>
      entry.reference.level === level &&
      applies(entry) &&
      (entry.standing === 'counted' || entry.standing === 'unconnected'),
  );
}

type Unranked = Omit<StandingRung, 'rank'>;

function askedRung(
  level: CompiledLevel,
  own: readonly Entry[],
  excess: Excess,
  reached: boolean,
): Unranked {
  const open = own.filter(entry => counts(entry) && !holds(entry));
  const blockers = [...open, ...excess.waived].map(checkId);
  const waitsForSignals = signalsOf(own);
  const closed = waitsForSignals.length > 0;
  const held = reached && blockers.length === 0 ? 'held' : 'blocked';
  return {
    rung: {
      blockers,
      level: level.id,
      state: closed ? 'closed' : held,
      waitsForSignals,
      withWaivers: own.some(isWaived),
    },
    unjudged: !closed && open.every(waitsForPlatform) && !excess.certain,
  };
}

function notAsked({ id }: CompiledLevel): Unranked {
  return {
    rung: {
      blockers: [],
      level: id,
      state: 'not-asked',
      waitsForSignals: [],
      withWaivers: false,
    },
    unjudged: false,
  };
}

/**
 * The top rung says "proven": it allows only so much of the whole scorecard to be waived. What
 * gates no rung is left out of that, else a waiver that nobody needed would cost a level.
 */
function excessWaived(entries: readonly Entry[]): Excess {
  if (!entries.some(isWaived)) return NO_EXCESS;
  const counted = entries.filter(counts);
  const allowed = TOP_RUNG_WAIVED_SHARE * weightOf(counted) + 1e-9;
  const waived = counted.filter(
    entry => entry.reference.level && isWaived(entry),
  );
  if (weightOf(waived) <= allowed) return NO_EXCESS;
  const certainly = waived.filter(entry => !waitsForPlatform(entry));
  return { waived, certain: weightOf(certainly) > allowed };
}

function signalsOf(entries: readonly Entry[]): string[] {
  const signals = entries
    .filter(entry => entry.standing === 'unconnected')
    .flatMap(entry => entry.judgement.raw.unconnected ?? []);
  return [...new Set(signals)].sort();
}

function isWaived({ outcome }: Entry): boolean {
  return outcome.status === 'waived';
}

function checkId({ reference }: Entry): string {
  return reference.check.id;
}
