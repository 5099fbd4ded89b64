import fc from 'fast-check';
import { Report, Tally } from '../../model';
import { createEngine } from '../engine';
import { definitionSets, inputs } from '../__testUtils__/arbitraries';

// Hundreds of small worlds each, on machines that do other things meanwhile.
jest.setTimeout(60_000);

function everyReport(expectations: (report: Report) => void) {
  fc.assert(
    fc.property(definitionSets, inputs, (definitions, input) => {
      createEngine(definitions).evaluate(input).forEach(expectations);
    }),
    { numRuns: 500 },
  );
}

function byCheck({ results }: Report) {
  return new Map(results.map(result => [result.check, result]));
}

describe('every report', () => {
  it('has shares from 0 to 100, and never a score above what is possible', () => {
    everyReport(({ score, possible, coverage }) => {
      for (const share of [score, possible, coverage]) {
        expect(share ?? 0).toBeGreaterThanOrEqual(0);
        expect(share ?? 0).toBeLessThanOrEqual(100);
        expect(Number.isInteger(share ?? 0)).toBe(true);
      }
      expect(score ?? 0).toBeLessThanOrEqual(possible ?? 0);
      expect(possible === null).toBe(score === null);
    });
  });

  it('has a rank that is the place of its level, and a floor at least as high', () => {
    everyReport(({ level, floor, rank, rungs }) => {
      const ids = ['none', ...rungs.map(rung => rung.level)];
      expect(rank).toBe(level === 'unjudged' ? 0 : ids.indexOf(level));
      expect(ids).toContain(floor);
      expect(['unjudged', floor]).toContain(level);
    });
  });

  it('holds no rung above one that is not held', () => {
    everyReport(({ rungs, floor }) => {
      const states = rungs
        .map(({ state }) => state)
        .filter(state => state !== 'not-asked');
      const first = states.findIndex(state => state !== 'held');
      expect(first < 0 ? [] : states.slice(first)).not.toContain('held');
      const held = rungs.filter(({ state }) => state === 'held');
      expect(floor).toBe(held.at(-1)?.level ?? 'none');
    });
  });

  it('has an evidence mix that sums to 100, or to 0 where nothing weighs', () => {
    everyReport(({ evidenceMix, tallies }) => {
      const sum = Object.values(evidenceMix).reduce((a, b) => a + b, 0);
      expect(sum).toBe(tallies.pass.weight > 0 ? 100 : 0);
    });
  });

  it('tallies each check that counts exactly once', () => {
    everyReport(({ tallies, results }) => {
      const tallied = Object.values(tallies).reduce(
        (sum: number, { checks }: Tally) => sum + checks,
        0,
      );
      expect(tallied).toBe(
        results.filter(({ standing }) =>
          ['counted', 'unconnected'].includes(standing),
        ).length,
      );
    });
  });

  it('folds only under gaps that it shows and that are not folded themselves', () => {
    everyReport(report => {
      const results = byCheck(report);
      const roots = report.results
        .flatMap(({ foldedUnder }) => foldedUnder ?? [])
        .map(id => results.get(id));
      for (const root of roots) {
        expect(root?.foldedUnder).toBeUndefined();
        expect(['pass', 'not-applicable']).not.toContain(root?.outcome.status);
      }
    });
  });

  it('says of each gap whose move it is and how to fix it, and of nothing else', () => {
    everyReport(({ results }) => {
      for (const { outcome, waitsFor, fix, kind } of results) {
        const open = ['fail', 'unknown', 'error'].includes(outcome.status);
        expect(waitsFor !== undefined).toBe(open);
        expect(fix !== undefined).toBe(open || outcome.status === 'waived');
        expect(kind !== undefined).toBe(outcome.status === 'pass');
      }
    });
  });

  it('never promises more gain than is missing', () => {
    everyReport(({ results, score }) => {
      const promised = results.reduce((sum, { gain }) => sum + gain, 0);
      expect(promised).toBeLessThanOrEqual(100 - (score ?? 0));
    });
  });

  it('shows a way to the next rung of existing, unfolded gaps; or has none left', () => {
    everyReport(report => {
      const { next, rungs } = report;
      const open = rungs.find(
        ({ state }) => !['held', 'not-asked'].includes(state),
      );
      expect(next?.level).toBe(open?.level);
      const results = byCheck(report);
      for (const step of next?.steps ?? []) {
        const result = results.get(step.check);
        expect(result?.foldedUnder).toBeUndefined();
        expect(result?.outcome.status).not.toBe('pass');
        expect(step.effort > 0).toBe(step.waitsFor === 'owner');
      }
      expect(
        next?.steps.length === 0 && next.waitsForSignals.length === 0,
      ).not.toBe(true);
    });
  });
});
