import { EvidenceKind } from './evidenceKind';
import { EntityRef, Instant } from './instant';
import { Outcome, OutcomeStatus, WaitsFor } from './outcome';
import { SignalId } from './signal';
import { Stage, Traits } from './traits';

/**
 * Whether a check takes part in score, coverage and levels, and if not, why.
 *
 * @public
 */
export type Standing = 'counted' | 'unconnected' | 'experimental' | 'announced';

/**
 * Where and how the gap is closed, filled in for one entity.
 *
 * @public
 */
export interface Fix {
  text: string;
  /** A URL, or a path of the portal starting with `/`. */
  url?: string;
  /** The catalog file to edit, where no link leads to it. */
  where?: string;
  /** Minutes of one person's work. */
  effort: number;
}

/**
 * One check of one scorecard for one entity.
 *
 * @public
 */
export interface CheckResult {
  check: string;
  category: string;
  /** The rung it gates; none for checks that gate nothing. */
  level?: string;
  /** Share inside the scorecard, as configured. */
  weight: number;
  standing: Standing;
  outcome: Outcome;
  /** What a pass rests on: the weakest kind of the evidence used. Present on a pass. */
  kind?: EvidenceKind;
  /** Present on every fail, unknown and error. */
  waitsFor?: WaitsFor;
  /** The required check whose status this one takes. */
  foldedUnder?: string;
  /**
   * Points of score that a pass would add, those folded under it included; 0 for what is folded
   * itself, passes or does not count.
   */
  gain: number;
  /** Present on every non-pass that applies. */
  fix?: Fix;
  /** Signals that must be connected before it can be judged; left out when it can. */
  waitsForSignals?: SignalId[];
}

/**
 * One rung as it stands.
 *
 * @public
 */
export interface Rung {
  level: string;
  /**
   * `held` all its checks and those below hold; `blocked` some do not; `closed` it contains checks
   * whose signal is not connected; `not-asked` it, or every check of it, does not apply
   * to this entity.
   */
  state: 'held' | 'blocked' | 'closed' | 'not-asked';
  withWaivers: boolean;
  /**
   * Checks of this rung alone that do not hold, folded ones included. On the top rung also every
   * waived check that gates a rung, while more of them is waived than it allows.
   */
  blockers: string[];
  /** What closes it. */
  waitsForSignals: SignalId[];
}

/**
 * One step on the way to the next rung.
 *
 * @public
 */
export interface PathStep {
  check: string;
  waitsFor: WaitsFor;
  /** Minutes; 0 unless it waits for the owner. */
  effort: number;
  gain: number;
}

/**
 * The cheapest way to the next rung: the owner's steps first, least effort first.
 *
 * @public
 */
export interface PathToNextLevel {
  level: string;
  steps: PathStep[];
  /** Minutes over all steps of the owner. */
  effort: number;
  /** Signals that keep the rung closed. */
  waitsForSignals: SignalId[];
}

/**
 * Passed, failed … in weight and in number of checks; only checks that count.
 *
 * @public
 */
export interface Tally {
  weight: number;
  checks: number;
}

/**
 * One entity × one scorecard at one evaluation. Holds instants, never ages, evaluation or run times,
 * so that two evaluations that see the same say the same bytes.
 *
 * @public
 */
export interface Report {
  entityRef: EntityRef;
  scorecard: string;
  /** Hash of the definition set that judged. */
  definitionHash: string;
  stage: Stage;
  /** The rung earned; `none`, or `unjudged` when only the platform's unknowns stand in the way. */
  level: string;
  /** The rung that holds for certain; differs from `level` only when that is `unjudged`. */
  floor: string;
  /** 0 for none and unjudged, 1 for the lowest rung. */
  rank: number;
  withWaivers: boolean;
  /** Passed ÷ applicable weight, 0–100, rounded down; null when nothing applies. */
  score: number | null;
  /**
   * The score if all passed that is unknown or an error, except what was last seen to fail and what
   * was never answered: so losing a fact never raises it. A waiver changes it as little as the score.
   */
  possible: number | null;
  /** Judged ÷ applicable weight, waived left out, 0–100, rounded down; null when all is waived. */
  coverage: number | null;
  tallies: Record<OutcomeStatus | 'waiting', Tally>;
  /** Share of the passing weight by kind of evidence, 0–100, summing to 100 when anything passes. */
  evidenceMix: Record<EvidenceKind, number>;
  rungs: Rung[];
  next: PathToNextLevel | null;
  /** Before launch: how many checks up to the launch rung hold, of how many asked. */
  launch?: { level: string; holds: number; of: number };
  signals: { connected: SignalId[]; waiting: SignalId[] };
  traits: Traits;
  results: CheckResult[];
  /** The next instant at which this report changes by itself, facts staying as they are. */
  validUntil: Instant | null;
}

/**
 * Why a report changed.
 *
 * @public
 */
export const CHANGE_CAUSES = [
  'service',
  'standard',
  'source',
  'time',
  'waiver',
] as const;

/**
 * Why a report changed; see {@link CHANGE_CAUSES}.
 *
 * @public
 */
export type ChangeCause = (typeof CHANGE_CAUSES)[number];
