import {
  EvidenceKind,
  Outcome,
  RawOutcome,
  SignalId,
  Waiver,
  WaitsFor,
} from '../../model';
import { CompiledCheck } from './compiledCheck';

/** What floor 3 says of one check for one entity, whatever scorecard asks. */
export interface RawJudgement {
  outcome: RawOutcome;
  /** See `Verdict.canPass`: whether it counts in *possible*. */
  canPass: boolean;
  /** What a pass rests on. */
  kind?: EvidenceKind;
  /** Signals without which nobody can judge it here; left out when it can be judged. */
  unconnected?: SignalId[];
  /** The required checks whose status this one takes, root-most first. */
  foldedUnder: readonly string[];
  /** Milliseconds at which it next changes by itself; infinite when it never does. */
  flipsAt: number;
}

/** The same after waivers: floor 4. */
export interface Judgement {
  check: CompiledCheck;
  raw: RawJudgement;
  outcome: Outcome;
  /** Present when waived, by a waiver of its own or of the check it is folded under. */
  waiver?: Waiver;
  /** Whose move it is; what a waiver covers included. */
  waitsFor?: WaitsFor;
  flipsAt: number;
}
