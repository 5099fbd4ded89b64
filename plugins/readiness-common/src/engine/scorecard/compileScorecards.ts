import {
  comparisonsOf,
  DefinitionSet,
  ScorecardDefinition,
  SignalId,
} from '../../model';
import { CompiledCheck } from '../check/compiledCheck';
import { PredicateCompiler } from '../entity/predicates';
import { byText } from '../order';
import {
  CompiledLevel,
  CompiledReference,
  CompiledScorecard,
} from './compiledScorecard';

type Checks = ReadonlyMap<string, CompiledCheck>;

/** Compiles all scorecards, in the order of their ids. Throws when one asks for an unknown check. */
export function compileScorecards(
  { scorecards, facts }: DefinitionSet,
  checks: Checks,
  compilePredicate: PredicateCompiler,
): CompiledScorecard[] {
  return Object.values(scorecards)
    .sort((a, b) => byText(a.id, b.id))
    .map(definition => {
      const levels = definition.levels.map(({ id, appliesTo }) => ({
        id,
        appliesTo: appliesTo && compilePredicate(appliesTo),
      }));
      const references = referencesOf(definition, levels, checks);
      return {
        id: definition.id,
        definition,
        appliesTo: compilePredicate(definition.appliesTo),
        fallback: definition.fallback ?? false,
        levels,
        references,
        signals: signalsOf(references, facts),
      };
    });
}

function referencesOf(
  definition: ScorecardDefinition,
  levels: CompiledLevel[],
  checks: Checks,
): CompiledReference[] {
  const height = (reference: CompiledReference) =>
    reference.level ? levels.indexOf(reference.level) : levels.length;
  return Object.entries(definition.checks)
    .map(([id, { category, weight, level }]) => ({
      check: known(checks, id, definition.id),
      category,
      weight,
      level: levels.find(candidate => candidate.id === level),
    }))
    .sort((a, b) => height(a) - height(b) || byText(a.check.id, b.check.id));
}

function known(checks: Checks, id: string, scorecard: string): CompiledCheck {
  const check = checks.get(id);
  if (!check) {
    throw new Error(`Scorecard "${scorecard}" asks for unknown check "${id}"`);
  }
  return check;
}

function signalsOf(
  references: CompiledReference[],
  facts: DefinitionSet['facts'],
): SignalId[] {
  const signals = references
    .flatMap(({ check }) => comparisonsOf(check.definition.when))
    .flatMap(({ fact }) => facts[fact]?.signal ?? []);
  return [...new Set(signals)].sort(byText);
}
