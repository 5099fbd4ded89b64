import {
  CheckDefinition,
  Comparison,
  Condition,
  DefinitionSet,
  FactDefinition,
  FactRef,
  ScorecardDefinition,
} from '../../model';

/** A fact definition that says only what a test is about. */
export function aFact(
  ref: FactRef,
  rest: Partial<FactDefinition> = {},
): FactDefinition {
  return {
    ref,
    signal: ref.slice(0, ref.indexOf('/')),
    type: 'boolean',
    title: ref.slice(ref.indexOf('/') + 1),
    kind: 'configured',
    maxAge: { hours: 1 },
    holdFor: { days: 7 },
    ...rest,
  };
}

/** A check definition that says only what a test is about. */
export function aCheck(
  id: string,
  when: Condition,
  rest: Partial<CheckDefinition> = {},
): CheckDefinition {
  return {
    id,
    title: `${id} holds`,
    failureTitle: `${id} does not hold`,
    rationale: 'Because a test says so',
    remediation: { text: `Fix ${id}`, effort: 10 },
    when,
    ...rest,
  };
}

/** A scorecard definition that says only what a test is about. */
export function aScorecard(
  id: string,
  rest: Partial<ScorecardDefinition> = {},
): ScorecardDefinition {
  return {
    id,
    title: id,
    description: 'Made for a test',
    appliesTo: { kind: 'Component' },
    levels: [],
    categories: [{ id: 'general', title: 'General' }],
    checks: {},
    ...rest,
  };
}

/** A rung. */
export function aLevel(
  id: string,
  rest: Partial<ScorecardDefinition['levels'][number]> = {},
) {
  return { id, title: id, description: id, ...rest };
}

/** `equals true`, the plainest question. */
export function isTrue(fact: FactRef): Comparison {
  return { fact, operator: 'equals', value: true };
}

/** Lists of definitions as the maps they are kept in. */
export function aDefinitionSet(
  facts: readonly FactDefinition[],
  checks: readonly CheckDefinition[],
  scorecards: readonly ScorecardDefinition[],
): DefinitionSet {
  return {
    facts: Object.fromEntries(facts.map(fact => [fact.ref, fact])),
    checks: Object.fromEntries(checks.map(check => [check.id, check])),
    scorecards: Object.fromEntries(scorecards.map(card => [card.id, card])),
  };
}
