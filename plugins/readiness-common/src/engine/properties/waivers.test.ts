import fc from 'fast-check';
import { createEngine } from '../engine';
import { definitionSets, inputs } from '../__testUtils__/arbitraries';

// Hundreds of small worlds each, on machines that do other things meanwhile.
jest.setTimeout(60_000);

describe('a waiver', () => {
  it('changes neither score nor possible', () => {
    fc.assert(
      fc.property(definitionSets, inputs, (definitions, input) => {
        const engine = createEngine(definitions);
        const [waived] = engine.evaluate(input);
        const [plain] = engine.evaluate({ ...input, waivers: [] });
        expect(waived.score).toBe(plain.score);
        expect(waived.possible).toBe(plain.possible);
        expect(waived.evidenceMix).toEqual(plain.evidenceMix);
      }),
      { numRuns: 500 },
    );
  });

  it('covers an outcome and keeps what is known', () => {
    fc.assert(
      fc.property(definitionSets, inputs, (definitions, input) => {
        const engine = createEngine(definitions);
        const [waived] = engine.evaluate(input);
        const [plain] = engine.evaluate({ ...input, waivers: [] });
        waived.results.forEach(({ outcome }, index) => {
          const known =
            outcome.status === 'waived' ? outcome.underlying : outcome;
          expect(known).toEqual(plain.results[index].outcome);
        });
      }),
      { numRuns: 500 },
    );
  });

  // The level itself may turn from the rung below to unjudged: with its one fail covered, nothing but
  // the platform's unknowns stand in the way of the rung above.
  it('never lowers the rung that holds for certain', () => {
    fc.assert(
      fc.property(definitionSets, inputs, (definitions, input) => {
        const engine = createEngine(definitions);
        const [waived] = engine.evaluate(input);
        const [plain] = engine.evaluate({ ...input, waivers: [] });
        const ids = ['none', ...plain.rungs.map(({ level }) => level)];
        expect(ids.indexOf(waived.floor)).toBeGreaterThanOrEqual(
          ids.indexOf(plain.floor),
        );
        const turned = waived.level === 'unjudged';
        expect(turned || waived.rank >= plain.rank).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
