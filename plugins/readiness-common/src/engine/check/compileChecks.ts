import { CheckDefinition, DefinitionSet } from '../../model';
import { compileCondition } from '../condition/compileCondition';
import { PredicateCompiler } from '../entity/predicates';
import { CompiledCheck } from './compiledCheck';

/** Compiles all checks. One that cannot be compiled becomes an error of that check alone. */
export function compileChecks(
  { checks, facts }: DefinitionSet,
  compilePredicate: PredicateCompiler,
): ReadonlyMap<string, CompiledCheck> {
  const compiled = new Map<string, CompiledCheck>();
  for (const definition of Object.values(checks)) {
    const check = emptyCheck(definition);
    guarded(check, () => {
      check.appliesTo =
        definition.appliesTo && compilePredicate(definition.appliesTo);
      check.condition = compileCondition(
        definition.when,
        facts,
        compilePredicate,
      );
    });
    compiled.set(check.id, check);
  }
  compiled.forEach(check => guarded(check, () => link(check, compiled)));
  compiled.forEach(check => guarded(check, () => refuseCycle(check)));
  return compiled;
}

function emptyCheck(definition: CheckDefinition): CompiledCheck {
  const { id, enforcedFrom } = definition;
  return {
    id,
    definition,
    enforcedFrom: enforcedFrom ? Date.parse(enforcedFrom) : 0,
  };
}

function link(
  check: CompiledCheck,
  compiled: ReadonlyMap<string, CompiledCheck>,
) {
  const { requires } = check.definition;
  if (requires === undefined) return;
  const required = compiled.get(requires);
  if (!required) throw new Error(`requires unknown check "${requires}"`);
  check.requires = required;
}

/** Definitions are validated when they are read; a cycle that slips through must not hang a replica. */
function refuseCycle(check: CompiledCheck) {
  const seen = new Set<CompiledCheck>([check]);
  for (let next = check.requires; next; next = next.requires) {
    if (next === check) throw new Error('requires itself, in a circle');
    if (seen.has(next)) return;
    seen.add(next);
  }
}

function guarded(check: CompiledCheck, compile: () => void) {
  try {
    compile();
  } catch (error) {
    check.defect ??= error instanceof Error ? error.message : `${error}`;
  }
}
