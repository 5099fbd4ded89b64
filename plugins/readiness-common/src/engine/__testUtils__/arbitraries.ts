import fc from 'fast-check';
import {
  ABSENCE_REASONS,
  CheckDefinition,
  Comparison,
  Condition,
  DefinitionSet,
  EVIDENCE_KINDS,
  FactState,
  FactStates,
  ScorecardDefinition,
  Waiver,
} from '../../model';
import { EvaluationInput } from '../input';
import {
  aCheck,
  aDefinitionSet,
  aFact,
  aLevel,
  aScorecard,
} from './definitions';
import { ago, anInput, aWaiver, DAY, HOUR, NOW, someTraits } from './input';

/** Small worlds for properties: few facts, few checks, and every feature of the model. */

const FACTS = [
  aFact('one/flag', { kind: 'declared' }),
  aFact('one/count', { type: 'number', kind: 'outcome' }),
  aFact('two/flag', { kind: 'exercised' }),
  aFact('two/date', { type: 'instant', kind: 'attested' }),
  aFact('three/names', { type: 'string-list' }),
  aFact('three/flag'),
];

const COMPARISONS: Comparison[] = [
  { fact: 'one/flag', operator: 'equals', value: true },
  { fact: 'one/flag', operator: 'exists' },
  { fact: 'one/count', operator: 'at-least', value: 2 },
  { fact: 'two/flag', operator: 'equals', value: true },
  { fact: 'two/date', operator: 'within', value: { days: 30 } },
  { fact: 'three/names', operator: 'count-at-most', value: 1 },
  { fact: 'three/flag', operator: 'equals', value: true },
  { fact: 'three/flag', operator: 'exists', whereConnected: true },
];

const TIER_PREDICATE = { 'traits.tier': { $in: [1, 2] } };

const rarely = fc.integer({ min: 0, max: 9 }).map(n => n === 0);

const conditions: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition }>(
  tie => ({
    tree: fc.oneof(
      { maxDepth: 2, depthIdentifier: 'condition' },
      fc.constantFrom(...COMPARISONS),
      fc
        .array(tie('tree'), { minLength: 1, maxLength: 3 })
        .map(all => ({ all })),
      fc
        .array(tie('tree'), { minLength: 1, maxLength: 3 })
        .map(any => ({ any })),
      tie('tree').map(not => ({ not })),
      fc
        .tuple(tie('tree'), tie('tree'))
        .map(([a, b]) => ({ if: TIER_PREDICATE, then: a, else: b })),
    ),
  }),
).tree;

function checks(index: number): fc.Arbitrary<CheckDefinition> {
  return fc
    .record({
      when: conditions,
      requires: fc.option(fc.nat(Math.max(0, index - 1))),
      afterLaunch: rarely,
      experimental: rarely,
      announced: rarely,
      restricted: rarely,
      effort: fc.integer({ min: 1, max: 90 }),
    })
    .map(one => ({
      ...aCheck(`check-${index}`, one.when),
      remediation: { text: 'Fix it', effort: one.effort },
      ...(one.requires !== null &&
        index > 0 && { requires: `check-${one.requires}` }),
      ...(one.afterLaunch && { afterLaunch: true }),
      ...(one.experimental && { experimental: true }),
      ...(one.announced && { enforcedFrom: ago(-10 * DAY) }),
      ...(one.restricted && { appliesTo: TIER_PREDICATE }),
    }));
}

const LEVELS = ['bronze', 'silver', 'gold'];

function scorecards(
  checkIds: readonly string[],
): fc.Arbitrary<ScorecardDefinition> {
  const reference = fc.record({
    weight: fc.constantFrom(0, 0.1, 0.7, 1, 2, 3),
    level: fc.constantFrom(...LEVELS, undefined),
  });
  return fc
    .record({
      references: fc.array(reference, {
        minLength: checkIds.length,
        maxLength: checkIds.length,
      }),
      left: fc.nat(checkIds.length - 1),
      restricted: rarely,
    })
    .map(({ references, left, restricted }) =>
      aScorecard('ready', {
        launchLevel: 'silver',
        levels: LEVELS.map(id =>
          id === 'silver' && restricted
            ? aLevel(id, { appliesTo: TIER_PREDICATE })
            : aLevel(id),
        ),
        // At times a required check is no part of the scorecard.
        checks: Object.fromEntries(
          references
            .map((one, index): [string, typeof one & { category: string }] => [
              checkIds[index],
              { ...one, category: 'general' },
            ])
            .filter((_, index) => checkIds.length < 3 || index !== left),
        ),
      }),
    );
}

/** A definition set of one to eight checks in one scorecard of three rungs. */
export const definitionSets: fc.Arbitrary<DefinitionSet> = fc
  .integer({ min: 1, max: 8 })
  .chain(length =>
    fc.tuple(...Array.from({ length }, (_, index) => checks(index))),
  )
  .chain(all =>
    scorecards(all.map(({ id }) => id)).map(scorecard =>
      aDefinitionSet(FACTS, all, [scorecard]),
    ),
  );

const VALUES = [
  true,
  true,
  false,
  3,
  1,
  ago(5 * DAY),
  ago(60 * DAY),
  ['a'],
  ['a', 'b'],
];

const answers = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      status: fc.constant('present' as const),
      value: fc.constantFrom(...VALUES),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      status: fc.constant('present' as const),
      value: fc.constantFrom(...VALUES),
      kind: fc.constantFrom(...EVIDENCE_KINDS),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      status: fc.constant('absent' as const),
      reason: fc.constantFrom(...ABSENCE_REASONS),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ status: 'absent' as const }) },
);

const FITTING: Record<string, unknown[]> = {
  boolean: [true, true, false],
  number: [1, 2, 3],
  instant: [ago(5 * DAY), ago(29 * DAY), ago(60 * DAY), ago(-DAY)],
  'string-list': [[], ['a'], ['a', 'b']],
};

const FAILURE = { since: ago(HOUR), message: 'connection refused' };

function factStates(type: string): fc.Arbitrary<FactState> {
  const fitting = answers.chain(answer =>
    answer.status === 'present'
      ? fc
          .constantFrom(
            ...FITTING[type],
            ...FITTING[type],
            ...FITTING[type],
            'x',
          )
          .map(value => ({ ...answer, value } as FactState['answer']))
      : fc.constant(answer as FactState['answer']),
  );
  return fc
    .record({
      answer: fitting,
      age: fc.constantFrom(0, 0, 0, 2 * HOUR, 8 * DAY),
      failing: rarely,
    })
    .map(({ answer, age, failing }) => ({
      answer,
      since: ago(9 * DAY),
      asOf: ago(age),
      ...(failing && { failure: FAILURE }),
    }));
}

const facts: fc.Arbitrary<FactStates> = fc
  .tuple(
    ...FACTS.map(fact =>
      fc.option(factStates(fact.type), { freq: 8, nil: undefined }),
    ),
  )
  .map(states =>
    Object.fromEntries(
      states.flatMap((state, index) =>
        state ? [[FACTS[index].ref, state]] : [],
      ),
    ),
  );

const waivers: fc.Arbitrary<Waiver[]> = fc.uniqueArray(
  fc
    .record({
      check: fc.nat(7),
      from: fc.constantFrom(20, 20, -1),
      until: fc.constantFrom(-3, -40, 10),
    })
    .map(({ check, from, until }) =>
      aWaiver(`check-${check}`, {
        id: `waiver-${check}-${from}-${until}`,
        validFrom: ago(from * DAY),
        validUntil: ago(until * DAY),
      }),
    ),
  { maxLength: 3, selector: waiver => waiver.id },
);

const COLLECTORS = ['one', 'two', 'three'];

/** Everything a verdict follows from; mostly fresh, mostly connected. */
export const inputs: fc.Arbitrary<EvaluationInput> = fc
  .record({
    facts,
    waivers,
    left: fc.constantFrom(undefined, undefined, ...COLLECTORS),
    tier: fc.constantFrom(1 as const, 3 as const),
    stage: fc.constantFrom(
      'live' as const,
      'live' as const,
      'pre-launch' as const,
    ),
  })
  .map(one =>
    anInput(one.facts, {
      waivers: one.waivers,
      connected: COLLECTORS.filter(id => id !== one.left),
      traits: someTraits({ tier: one.tier, stage: one.stage }),
      now: NOW,
    }),
  );

/** One way to take something away from what is known; never adds anything. */
export type Taking = (input: EvaluationInput) => EvaluationInput;

/** Takes a fact away, makes its collection fail, lets it age past its hold. */
export const takings: fc.Arbitrary<Taking> = fc
  .tuple(
    fc.constantFrom(...FACTS.map(({ ref }) => ref)),
    fc.constantFrom('remove', 'fail', 'age', 'fail-and-age'),
  )
  .map(([ref, way]) => input => {
    const { [ref]: state, ...others } = input.facts;
    if (!state || way === 'remove') return { ...input, facts: others };
    const worse = {
      ...state,
      ...(way !== 'fail' && { asOf: ago(8 * DAY) }),
      ...(way !== 'age' && { failure: FAILURE }),
    };
    return { ...input, facts: { ...others, [ref]: worse } };
  });
