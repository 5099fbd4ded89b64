import { ScorecardDefinition, SignalId } from '../../model';
import { CompiledCheck } from '../check/compiledCheck';
import { Test } from '../entity/predicates';

/** A rung, compiled. */
export interface CompiledLevel {
  id: string;
  appliesTo?: Test;
}

/** A check as one scorecard asks it. */
export interface CompiledReference {
  check: CompiledCheck;
  category: string;
  weight: number;
  level?: CompiledLevel;
}

/** A scorecard, compiled. */
export interface CompiledScorecard {
  id: string;
  definition: ScorecardDefinition;
  appliesTo: Test;
  fallback: boolean;
  levels: CompiledLevel[];
  /** Lowest rung first, those without a rung last, then by id. */
  references: CompiledReference[];
  /** Signals that its checks draw on, sorted. */
  signals: SignalId[];
}
