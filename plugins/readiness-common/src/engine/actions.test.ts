import { rankActions } from './actions';
import { reportOn, Rows } from './__testUtils__/reportOn';

function ranked(rows: Rows) {
  return rankActions(reportOn(rows)).map(({ check }) => check);
}

describe('rankActions', () => {
  it('puts most points per minute first, then weight, then ids', () => {
    expect(
      ranked({
        slow: { is: 'fail', weight: 4, effort: 80 },
        quick: { is: 'fail', weight: 1, effort: 5 },
        b: { is: 'fail', weight: 2, effort: 20 },
        a: { is: 'fail', weight: 2, effort: 20 },
        heavy: { is: 'fail', weight: 4, effort: 40 },
      }),
    ).toEqual(['quick', 'heavy', 'a', 'b', 'slow']);
  });

  it('lists only what the owner can do now', () => {
    expect(
      ranked({
        fail: { is: 'fail' },
        unmapped: { is: 'unmapped' },
        unanswered: { is: 'not-answered' },
        pass: { is: 'pass' },
        lost: { is: 'lost' },
        broken: { is: 'broken' },
        later: { is: 'insufficient-data' },
        waived: { is: 'fail', waived: true },
        folded: { is: 'fail', requires: 'fail' },
        closed: { is: 'unconnected' },
        other: { is: 'fail', appliesTo: { kind: 'API' } },
      }),
    ).toEqual(['fail', 'unanswered', 'unmapped']);
  });

  it('counts what is folded under it', () => {
    const rows: Rows = {
      alone: { is: 'fail', weight: 2 },
      root: { is: 'fail' },
      one: { is: 'pass', requires: 'root' },
      two: { is: 'pass', requires: 'root' },
    };
    expect(ranked(rows)).toEqual(['root', 'alone']);
  });

  it('leaves the report as it is', () => {
    const report = reportOn({
      b: { is: 'fail' },
      a: { is: 'fail', weight: 2 },
    });
    const before = JSON.stringify(report);
    rankActions(report);
    expect(JSON.stringify(report)).toBe(before);
  });
});
