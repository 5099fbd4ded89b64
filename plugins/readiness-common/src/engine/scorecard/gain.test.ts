import { reportOn, Rows } from '../__testUtils__/reportOn';

function gains(rows: Rows) {
  return Object.fromEntries(
    reportOn(rows).results.map(({ check, gain }) => [check, gain]),
  );
}

describe('gain', () => {
  it('is the points of score that a pass would add', () => {
    const rows: Rows = {
      a: { is: 'pass', weight: 5 },
      b: { is: 'fail', weight: 3 },
      c: { is: 'unmapped', weight: 2 },
    };
    expect(gains(rows)).toEqual({ a: 0, b: 30, c: 20 });
  });

  it('is rounded down: to whole points, to tenths where there is not one', () => {
    const rows: Rows = {
      a: { is: 'pass', weight: 297 },
      b: { is: 'fail', weight: 2 },
      c: { is: 'fail', weight: 8 },
    };
    expect(gains(rows)).toMatchObject({ b: 0.6, c: 2 });
  });

  it('counts what is folded where it is folded', () => {
    const rows: Rows = {
      a: { is: 'fail' },
      b: { is: 'pass', requires: 'a' },
      c: { is: 'lost', requires: 'b', weight: 2 },
    };
    expect(gains(rows)).toEqual({ a: 100, b: 0, c: 0 });
  });

  it('is nothing for what does not count', () => {
    const rows: Rows = {
      a: { is: 'fail', experimental: true },
      b: { is: 'fail', enforcedFrom: '2027-01-01T00:00:00.000Z' },
      c: { is: 'unconnected' },
      d: { is: 'fail', appliesTo: { kind: 'API' } },
      e: { is: 'pass' },
    };
    expect(Object.values(gains(rows))).toEqual([0, 0, 0, 0, 0]);
  });

  it('counts what an experiment holds up', () => {
    const rows: Rows = {
      a: { is: 'fail', experimental: true },
      b: { is: 'pass', requires: 'a' },
      c: { is: 'pass' },
    };
    expect(gains(rows)).toEqual({ a: 50, b: 0, c: 0 });
  });

  it('is there for what is waived: a pass would still add it', () => {
    const rows: Rows = { a: { is: 'fail', waived: true }, b: { is: 'pass' } };
    expect(gains(rows)).toEqual({ a: 50, b: 0 });
  });
});
