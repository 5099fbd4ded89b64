import fc from 'fast-check';
import { DefinitionSet } from '../../model';
import { createEngine } from '../engine';
import { canonicalJson } from '../hashing/canonical';
import { reportHash } from '../hashing/hash';
import { EvaluationInput } from '../input';
import { definitionSets, inputs } from '../__testUtils__/arbitraries';

// Hundreds of small worlds each, on machines that do other things meanwhile.
jest.setTimeout(60_000);

function bytes(definitions: DefinitionSet, input: EvaluationInput): string {
  return canonicalJson(createEngine(definitions).evaluate(input));
}

function reversed<T>(map: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).reverse());
}

/** Every fact confirmed at that very moment. */
function freshAt(input: EvaluationInput, now: number): EvaluationInput {
  const asOf = new Date(now).toISOString();
  const facts = Object.entries(input.facts).map(([ref, { answer, since }]) => [
    ref,
    { answer, since, asOf },
  ]);
  return { ...input, now, facts: Object.fromEntries(facts) };
}

describe('replay', () => {
  it('says the same bytes for the same input', () => {
    fc.assert(
      fc.property(definitionSets, inputs, (definitions, input) => {
        const copy = JSON.parse(JSON.stringify({ definitions, input }));
        expect(bytes(copy.definitions, copy.input)).toBe(
          bytes(definitions, input),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('says the same bytes again from the same engine, whatever it judged in between', () => {
    fc.assert(
      fc.property(definitionSets, inputs, inputs, (definitions, one, other) => {
        const engine = createEngine(definitions);
        const before = canonicalJson(engine.evaluate(one));
        engine.evaluate(other);
        expect(canonicalJson(engine.evaluate(one))).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of facts, checks, collectors and waivers', () => {
    fc.assert(
      fc.property(definitionSets, inputs, (definitions, input) => {
        const shuffled = {
          facts: reversed(definitions.facts),
          checks: reversed(definitions.checks),
          scorecards: Object.fromEntries(
            Object.entries(definitions.scorecards).map(([id, scorecard]) => [
              id,
              { ...scorecard, checks: reversed(scorecard.checks) },
            ]),
          ),
        };
        expect(
          bytes(shuffled, {
            ...input,
            facts: reversed(input.facts),
            connected: [...input.connected].reverse(),
            waivers: [...input.waivers].reverse(),
          }),
        ).toBe(bytes(definitions, input));
      }),
      { numRuns: 500 },
    );
  });

  it('stays the same up to validUntil, facts staying fresh', () => {
    fc.assert(
      fc.property(
        definitionSets,
        inputs,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (definitions, input, part) => {
          const engine = createEngine(definitions);
          const [first] = engine.evaluate(freshAt(input, input.now));
          const end = first.validUntil
            ? Date.parse(first.validUntil)
            : Date.parse('2099-01-01T00:00:00.000Z');
          const later = input.now + Math.floor(part * (end - input.now - 1));
          const [second] = engine.evaluate(freshAt(input, later));
          expect(reportHash(second)).toBe(reportHash(first));
          expect(second).toEqual(first);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('moves validUntil on once it has passed', () => {
    fc.assert(
      fc.property(definitionSets, inputs, (definitions, input) => {
        const engine = createEngine(definitions);
        const [{ validUntil }] = engine.evaluate(freshAt(input, input.now));
        fc.pre(validUntil !== null);
        const end = Date.parse(validUntil as string);
        expect(end).toBeGreaterThan(input.now);
        const [next] = engine.evaluate(freshAt(input, end));
        expect(next.validUntil).not.toBe(validUntil);
      }),
      { numRuns: 300 },
    );
  });

  it('is plain JSON', () => {
    fc.assert(
      fc.property(definitionSets, inputs, (definitions, input) => {
        const reports = createEngine(definitions).evaluate(input);
        expect(JSON.parse(JSON.stringify(reports))).toEqual(reports);
      }),
      { numRuns: 300 },
    );
  });
});
