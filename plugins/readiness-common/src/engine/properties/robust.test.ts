import fc from 'fast-check';
import { DefinitionSet, FactStates, OUTCOME_STATUSES } from '../../model';
import { definitionSets, inputs } from '../__testUtils__/arbitraries';
import { createEngine } from '../engine';
import { validateDefinitions } from '../validate/validateDefinitions';

// Hundreds of small worlds each, on machines that do other things meanwhile.
jest.setTimeout(60_000);

/** Whatever a store might hand us after an accident. */
const junkStates = fc.oneof(
  fc.record({
    answer: fc.oneof(
      fc.record({
        status: fc.constantFrom('present', 'absent', 'failed'),
        value: fc.jsonValue(),
      }),
      fc.jsonValue(),
    ),
    since: fc.constantFrom('2026-11-20T09:40:00.000Z', 'yesterday', 7),
    asOf: fc.constantFrom('2026-11-20T09:40:00.000Z', 'yesterday', null),
  }),
  fc.constantFrom(null, {}, [], 'x', { failure: {} }),
);

describe('the engine', () => {
  it('never throws for bad facts: they are errors and unknowns', () => {
    fc.assert(
      fc.property(
        definitionSets,
        inputs,
        fc.dictionary(
          fc.constantFrom('one/flag', 'one/count', 'two/date', 'three/names'),
          junkStates,
        ),
        (definitions, input, junk) => {
          const facts = { ...input.facts, ...junk } as FactStates;
          const [report] = createEngine(definitions).evaluate({
            ...input,
            facts,
          });
          for (const { outcome } of report.results) {
            expect(OUTCOME_STATUSES).toContain(outcome.status);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('confines a value of the wrong type to the checks that read it', () => {
    fc.assert(
      fc.property(definitionSets, inputs, (definitions, input) => {
        const engine = createEngine(definitions);
        const [before] = engine.evaluate(input);
        const broken = {
          answer: { status: 'present' as const, value: { not: 'a number' } },
          since: '2026-11-20T09:40:00.000Z',
          asOf: '2026-11-20T09:40:00.000Z',
        };
        const [after] = engine.evaluate({
          ...input,
          facts: { ...input.facts, 'one/count': broken },
        });
        const untouched = (id: string): boolean => {
          const { when, requires } = definitions.checks[id];
          const reads = JSON.stringify(when).includes('one/count');
          return !reads && (requires === undefined || untouched(requires));
        };
        after.results.forEach(({ check, outcome }, index) => {
          const same = untouched(check)
            ? before.results[index].outcome
            : outcome;
          expect(outcome).toEqual(same);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('validateDefinitions', () => {
  const knownFacts = (definitions: DefinitionSet) =>
    Object.values(definitions.facts);

  /** Duplicates and rungs without checks are what the generator may get wrong; nothing else. */
  const EXPECTED = ['level-without-checks'];

  it('takes what the engine takes', () => {
    fc.assert(
      fc.property(definitionSets, definitions => {
        const { checks, scorecards } = definitions;
        const { errors } = validateDefinitions(
          { checks, scorecards },
          knownFacts(definitions),
        );
        const unexpected = errors.filter(
          ({ code }) => !EXPECTED.includes(code),
        );
        expect(unexpected).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws, and what it takes the engine compiles', () => {
    const damage = fc.tuple(
      fc.constantFrom('when', 'requires', 'appliesTo', 'remediation', 'title'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(definitionSets, damage, (definitions, [field, value]) => {
        const checks = {
          ...definitions.checks,
          'check-0': { ...definitions.checks['check-0'], [field]: value },
        };
        const result = validateDefinitions(
          { checks, scorecards: {} },
          knownFacts(definitions),
        );
        expect(result.errors.length > 0).toBe(result.definitions === undefined);
        createEngine(result.definitions ?? definitions);
      }),
      { numRuns: 500 },
    );
  });
});
