import { reportOn, Rows } from '../__testUtils__/reportOn';

const done = { a: { is: 'pass' as const, level: 'bronze', weight: 3 } };

function steps(rows: Rows) {
  return reportOn({ ...done, ...rows }).next?.steps.map(({ check }) => check);
}

describe('path to the next rung', () => {
  it('is none when there is no rung left', () => {
    expect(reportOn(done).next).toBeNull();
  });

  it('lists what the owner can do first, least effort and then most gain first', () => {
    const silver = { is: 'fail' as const, level: 'silver' };
    expect(
      steps({
        time: { ...silver, is: 'insufficient-data' },
        platform: { ...silver, is: 'lost' },
        'twenty-light': { ...silver, effort: 20 },
        'twenty-heavy': { ...silver, effort: 20, weight: 3 },
        five: { ...silver, effort: 5 },
        above: { is: 'fail', level: 'gold', effort: 1 },
        beside: { is: 'fail', effort: 1 },
      }),
    ).toEqual(['five', 'twenty-heavy', 'twenty-light', 'platform', 'time']);
  });

  it('adds up the effort of the owner alone', () => {
    const { next } = reportOn({
      ...done,
      b: { is: 'fail', level: 'silver', effort: 5 },
      c: { is: 'lost', level: 'silver', effort: 90 },
    });
    expect(next).toEqual({
      level: 'silver',
      steps: [
        { check: 'b', waitsFor: 'owner', effort: 5, gain: 20 },
        { check: 'c', waitsFor: 'platform', effort: 0, gain: 20 },
      ],
      effort: 5,
      waitsForSignals: [],
    });
  });

  it('names the root of what is folded, once, wherever it stands', () => {
    expect(
      steps({
        b: { is: 'pass', level: 'silver', requires: 'd' },
        c: { is: 'pass', level: 'silver', requires: 'd' },
        d: { is: 'fail', level: 'gold' },
      }),
    ).toEqual(['d']);
  });

  it('names a check itself where its root is not part of the scorecard', () => {
    expect(
      steps({
        b: { is: 'pass', level: 'silver', requires: 'd' },
        d: { is: 'fail', outside: true },
      }),
    ).toEqual(['b']);
  });

  it('shows what is to do behind a closed door', () => {
    const { next } = reportOn({
      ...done,
      b: { is: 'fail', level: 'silver' },
      c: { is: 'unconnected', level: 'silver' },
    });
    expect(next).toMatchObject({
      level: 'silver',
      steps: [{ check: 'b' }],
      waitsForSignals: ['c'],
    });
  });

  it('leads through what is waived once too much is', () => {
    const { next } = reportOn({
      ...done,
      b: { is: 'fail', level: 'gold', waived: true, effort: 15 },
    });
    expect(next).toMatchObject({
      level: 'gold',
      steps: [{ check: 'b', waitsFor: 'owner', effort: 15 }],
    });
  });
});
