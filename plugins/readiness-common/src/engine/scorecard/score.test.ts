import { reportOn, Rows } from '../__testUtils__/reportOn';

function scores(rows: Rows) {
  const { score, possible, coverage } = reportOn(rows);
  return [score, possible, coverage];
}

describe('score, possible and coverage', () => {
  it.each<[string, Rows, (number | null)[]]>([
    ['all pass', { a: { is: 'pass' }, b: { is: 'pass' } }, [100, 100, 100]],
    ['one fails', { a: { is: 'pass' }, b: { is: 'fail' } }, [50, 50, 100]],
    [
      'weights count, not numbers',
      { a: { is: 'pass', weight: 3 }, b: { is: 'fail', weight: 1 } },
      [75, 75, 100],
    ],
    [
      'an unknown is not judged, but possible',
      { a: { is: 'pass' }, b: { is: 'unmapped' } },
      [50, 100, 50],
    ],
    [
      'an error is not judged, but possible',
      { a: { is: 'pass' }, b: { is: 'broken' } },
      [50, 100, 50],
    ],
    [
      'what was never answered promises nothing',
      { a: { is: 'pass' }, b: { is: 'lost' } },
      [50, 50, 50],
    ],
    [
      'a waived fail counts below the line and is left out of coverage',
      { a: { is: 'pass' }, b: { is: 'fail', waived: true } },
      [50, 50, 100],
    ],
    [
      'a waived unknown is as possible as without',
      { a: { is: 'pass' }, b: { is: 'unmapped', waived: true } },
      [50, 100, 100],
    ],
    [
      'all is waived: nothing to cover',
      { a: { is: 'fail', waived: true } },
      [0, 0, null],
    ],
    [
      'what does not apply is left out',
      { a: { is: 'pass' }, b: { is: 'fail', appliesTo: { kind: 'API' } } },
      [100, 100, 100],
    ],
    [
      'an experiment is left out',
      { a: { is: 'pass' }, b: { is: 'fail', experimental: true } },
      [100, 100, 100],
    ],
    [
      'what is only announced is left out',
      {
        a: { is: 'pass' },
        b: { is: 'fail', enforcedFrom: '2027-01-01T00:00:00.000Z' },
      },
      [100, 100, 100],
    ],
    [
      'what has been enforced counts',
      {
        a: { is: 'pass' },
        b: { is: 'fail', enforcedFrom: '2026-01-01T00:00:00.000Z' },
      },
      [50, 50, 100],
    ],
    [
      'what no source can answer here is left out',
      { a: { is: 'pass' }, b: { is: 'unconnected' } },
      [100, 100, 100],
    ],
    ['nothing applies', { b: { is: 'unconnected' } }, [null, null, null]],
    ['nothing weighs', { a: { is: 'pass', weight: 0 } }, [null, null, null]],
    [
      'shares are rounded down',
      { a: { is: 'pass', weight: 2 }, b: { is: 'fail', weight: 1 } },
      [66, 66, 100],
    ],
    [
      'but not by what a computer makes of tenths',
      { a: { is: 'pass', weight: 0.29 }, b: { is: 'fail', weight: 0.71 } },
      [29, 29, 100],
    ],
  ])('%s', (_name, rows, expected) => {
    expect(scores(rows)).toEqual(expected);
  });

  it('pays one gap once: what is folded fails with its root', () => {
    const rows: Rows = {
      a: { is: 'fail' },
      b: { is: 'pass', requires: 'a' },
      c: { is: 'pass' },
      d: { is: 'pass' },
    };
    expect(scores(rows)).toEqual([50, 50, 100]);
  });
});
