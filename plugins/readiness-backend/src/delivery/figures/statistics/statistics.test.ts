import fc from 'fast-check';
import { fisherGreater } from './fisherGreater';
import { isoDuration } from './isoDuration';
import { percentDown, percentUp, tenthDown, tenthUp } from './rounded';
import { wilsonInterval } from './wilsonInterval';

describe('rounding', () => {
  it.each([
    [1, 12, 8.4, 8.3],
    [3, 20, 15, 15],
    [2, 3, 66.7, 66.6],
    [0, 7, 0, 0],
    [7, 7, 100, 100],
    [57, 1000, 5.7, 5.7],
  ])('%i of %i is %d at most and %d at least', (count, of, up, down) => {
    expect(percentUp(count, of)).toBe(up);
    expect(percentDown(count, of)).toBe(down);
  });

  it('is not led astray by floating point', () => {
    expect(tenthUp(0.1 + 0.2)).toBe(0.3);
    expect(tenthDown(1.1 * 3)).toBe(3.3);
    expect(tenthDown(-100 / 3)).toBe(-33.4);
  });
});

describe('wilsonInterval', () => {
  // Worked by hand from the formula; the first is the example of the docs.
  it.each([
    [1, 12, 1.4, 35.4],
    [1, 4, 4.5, 70],
    [0, 10, 0, 27.8],
    [10, 10, 72.2, 100],
    [50, 100, 40.3, 59.7],
  ])('of %i in %i', (count, of, low, high) => {
    expect(wilsonInterval(count, of)).toEqual({ low, high });
  });

  it('holds the rate', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 5000 })
          .chain(of =>
            fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)),
          ),
        ([count, of]) => {
          const { low, high } = wilsonInterval(count, of);
          expect(low).toBeLessThanOrEqual(percentUp(count, of));
          expect(high).toBeGreaterThanOrEqual(percentUp(count, of));
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
});

describe('fisherGreater', () => {
  const p = (a: [number, number], b: [number, number]) =>
    fisherGreater({ failed: a[0], of: a[1] }, { failed: b[0], of: b[1] });

  it.each<[string, [number, number], [number, number], number]>([
    // The tea of the lady who tells which went in first: 17 of 70 ways.
    ['three of four against one of four', [3, 4], [1, 4], 17 / 70],
    ['all four against none', [4, 4], [0, 4], 1 / 70],
    // C(5,2)·C(5,0) of C(10,2).
    ['both failures in one half', [2, 5], [0, 5], 10 / 45],
    ['none in the first', [0, 5], [3, 5], 1],
    ['nothing failed', [0, 10], [0, 90], 1],
    ['an empty group', [0, 0], [3, 30], 1],
  ])('%s', (_, first, second, expected) => {
    expect(p(first, second)).toBeCloseTo(expected, 12);
  });

  it('stays a probability for large samples', () => {
    const value = p([20, 200], [100, 3000]);
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThan(0.001);
  });

  it('falls as more of the failures move into the first group', () => {
    const steps = [0, 1, 2, 3, 4].map(count => p([count, 10], [4 - count, 40]));
    expect([...steps].sort((a, b) => b - a)).toEqual(steps);
  });
});

describe('isoDuration', () => {
  it.each([
    [0, 'PT0S'],
    [1, 'PT1S'],
    [90_000, 'PT1M30S'],
    [20 * 60_000, 'PT20M'],
    [26.5 * 3_600_000, 'P1DT2H30M'],
    [40 * 86_400_000, 'P40D'],
  ])('%i ms is %s', (milliseconds, text) => {
    expect(isoDuration(milliseconds)).toBe(text);
  });
});
