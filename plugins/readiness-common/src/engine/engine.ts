import { stringifyEntityRef } from '@backstage/catalog-model';
import { DefinitionSet, Report, Waiver } from '../model';
import { compileChecks } from './check/compileChecks';
import { CheckContext } from './check/context';
import { createPredicateCompiler } from './entity/predicates';
import { subjectOf } from './entity/subject';
import { definitionHash as hashOfDefinitions } from './hashing/hash';
import { EvaluationInput } from './input';
import { reportOf } from './report/report';
import { applicable } from './scorecard/applicable';
import { compileScorecards } from './scorecard/compileScorecards';

/**
 * Judges entities by one definition set.
 *
 * @public
 */
export interface Engine {
  /** Hash of the definition set; every report quotes it. */
  readonly definitionHash: string;
  /**
   * One report per scorecard that applies, in the order of scorecard ids. Never throws for bad
   * facts: a value of the wrong type is an error of the checks that read it. The same input gives
   * the same bytes; the order of facts, waivers and collectors in it makes no difference.
   */
  evaluate(input: EvaluationInput): Report[];
}

/**
 * Compiles a validated definition set once, for any number of evaluations. A check that cannot be
 * compiled becomes an error of that check alone. Throws when a scorecard's predicate is malformed
 * or when it asks for a check that does not exist: `validateDefinitions` says so beforehand.
 *
 * @public
 */
export function createEngine(definitions: DefinitionSet): Engine {
  const compilePredicate = createPredicateCompiler();
  const checks = compileChecks(definitions, compilePredicate);
  const scorecards = compileScorecards(definitions, checks, compilePredicate);
  const definitionHash = hashOfDefinitions(definitions);
  const setOf = rememberLastSet();
  return {
    definitionHash,
    evaluate(input) {
      const connected = setOf(input.connected);
      const context = contextOf(input, definitions, connected);
      return applicable(scorecards, context.subject).map(scorecard =>
        reportOf(scorecard, context, input, definitionHash),
      );
    },
  };
}

function contextOf(
  input: EvaluationInput,
  definitions: DefinitionSet,
  connected: ReadonlySet<string>,
): CheckContext {
  return {
    subject: subjectOf(input.entity, input.traits),
    facts: input.facts,
    book: definitions.facts,
    connected,
    waivers: byCheck(input),
    now: input.now,
    preLaunch: input.traits.stage.value === 'pre-launch',
    judgements: new Map(),
  };
}

/** Entities judged one after the other have the same sources: what follows from them is worked out once. */
function rememberLastSet() {
  let last: readonly string[] = [];
  let set: ReadonlySet<string> = new Set();
  return (ids: readonly string[]) => {
    const isSame =
      ids.length === last.length && ids.every((id, i) => id === last[i]);
    if (!isSame) [last, set] = [[...ids], new Set(ids)];
    return set;
  };
}

function byCheck({ entity, waivers }: EvaluationInput): Map<string, Waiver[]> {
  const grouped = new Map<string, Waiver[]>();
  if (waivers.length === 0) return grouped;
  const ref = stringifyEntityRef(entity);
  for (const waiver of waivers) {
    if (waiver.entityRef !== ref) continue;
    const same = grouped.get(waiver.check);
    if (same) same.push(waiver);
    else grouped.set(waiver.check, [waiver]);
  }
  return grouped;
}
