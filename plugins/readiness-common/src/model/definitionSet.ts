import { CheckDefinition } from './check';
import { FactDefinition, FactRef } from './fact';
import { ScorecardDefinition } from './scorecard';

/**
 * Everything that judges: validated, canonical, one hash. All maps are keyed by id.
 *
 * @public
 */
export interface DefinitionSet {
  facts: Record<FactRef, FactDefinition>;
  checks: Record<string, CheckDefinition>;
  scorecards: Record<string, ScorecardDefinition>;
}

/**
 * One thing wrong with one definition.
 *
 * @public
 */
export interface DefinitionError {
  /** Machine-readable, kebab-case: `unknown-fact`. */
  code: string;
  /** Where, from the root of the set: `checks.runbook-linked.when.all.0.fact`. */
  path: string;
  /** What was wrong and what a valid value looks like. */
  message: string;
}
