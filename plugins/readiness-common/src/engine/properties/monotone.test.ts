import fc from 'fast-check';
import { Report } from '../../model';
import { createEngine } from '../engine';
import { definitionSets, inputs, takings } from '../__testUtils__/arbitraries';

// Hundreds of small worlds each, on machines that do other things meanwhile.
jest.setTimeout(60_000);

function figures(report: Report) {
  return {
    score: report.score ?? 0,
    possible: report.possible ?? 0,
    rank: report.rank,
    certain: certainRank(report),
    launched: report.launch?.holds ?? 0,
  };
}

/** The place of the rung that holds for certain. */
function certainRank({ rungs, floor }: Report): number {
  return rungs.findIndex(({ level }) => level === floor) + 1;
}

describe('taking anything away', () => {
  it('raises neither score, possible nor level', () => {
    fc.assert(
      fc.property(
        definitionSets,
        inputs,
        fc.array(takings, { minLength: 1, maxLength: 4 }),
        (definitions, input, steps) => {
          const engine = createEngine(definitions);
          const less = steps.reduce((from, take) => take(from), input);
          const [before] = engine.evaluate(input).map(figures);
          const [after] = engine.evaluate(less).map(figures);
          for (const name of Object.keys(before) as (keyof typeof before)[]) {
            expect(after[name]).toBeLessThanOrEqual(before[name]);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('changes nothing about what applies and what it weighs', () => {
    fc.assert(
      fc.property(
        definitionSets,
        inputs,
        takings,
        (definitions, input, take) => {
          const engine = createEngine(definitions);
          const [before] = engine.evaluate(input);
          const [after] = engine.evaluate(take(input));
          const standing = (report: Report) =>
            report.results.map(result => [
              result.check,
              result.standing,
              result.outcome.status === 'not-applicable',
            ]);
          expect(standing(after)).toEqual(standing(before));
          expect(after.score === null).toBe(before.score === null);
        },
      ),
      { numRuns: 300 },
    );
  });

  const TURNS_TO_MORE = [
    'pass → fail',
    'fail → pass',
    'unknown → pass',
    'error → pass',
    'unknown → fail',
  ];

  it('never turns a fail into a pass, nor a pass into a fail', () => {
    fc.assert(
      fc.property(
        definitionSets,
        inputs,
        takings,
        (definitions, input, take) => {
          const engine = createEngine(definitions);
          const [before] = engine.evaluate({ ...input, waivers: [] });
          const [after] = engine.evaluate({ ...take(input), waivers: [] });
          before.results.forEach(({ outcome }, index) => {
            const { status } = after.results[index].outcome;
            expect(TURNS_TO_MORE).not.toContain(
              `${outcome.status} → ${status}`,
            );
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
