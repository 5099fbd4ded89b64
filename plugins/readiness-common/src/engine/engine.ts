import { DefinitionSet, Report } from '../model';
import { EvaluationInput } from './input';

/** Judges entities by one definition set. */
export interface Engine {
  /** Hash of the definition set; every report quotes it. */
  readonly definitionHash: string;
  /** One report per scorecard that applies, in the order of scorecard ids. Never throws for bad facts. */
  evaluate(input: EvaluationInput): Report[];
}

/** Compiles a validated definition set once, for any number of evaluations. */
export function createEngine(_definitions: DefinitionSet): Engine {
  throw new Error('not built yet');
}
