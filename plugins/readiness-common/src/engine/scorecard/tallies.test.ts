import { reportOn, Rows } from '../__testUtils__/reportOn';

function tallied(rows: Rows) {
  const { tallies } = reportOn(rows);
  return Object.fromEntries(
    Object.entries(tallies)
      .filter(([, { checks }]) => checks > 0)
      .map(([status, { weight, checks }]) => [status, [weight, checks]]),
  );
}

describe('tallies', () => {
  it('count checks and weight by status, what waits for a source apart', () => {
    expect(
      tallied({
        a: { is: 'pass', weight: 3 },
        b: { is: 'pass', weight: 2 },
        c: { is: 'fail' },
        d: { is: 'lost' },
        e: { is: 'broken' },
        f: { is: 'fail', waived: true },
        g: { is: 'pass', appliesTo: { kind: 'API' } },
        h: { is: 'unconnected', weight: 2 },
      }),
    ).toEqual({
      pass: [5, 2],
      fail: [1, 1],
      unknown: [1, 1],
      error: [1, 1],
      waived: [1, 1],
      'not-applicable': [1, 1],
      waiting: [2, 1],
    });
  });

  it('leave out what does not count yet', () => {
    expect(
      tallied({
        a: { is: 'fail', experimental: true },
        b: { is: 'fail', enforcedFrom: '2027-01-01T00:00:00.000Z' },
        c: { is: 'unconnected', experimental: true },
      }),
    ).toEqual({});
  });

  it('have a place for every status', () => {
    expect(Object.keys(reportOn({}).tallies).sort()).toEqual([
      'error',
      'fail',
      'not-applicable',
      'pass',
      'unknown',
      'waiting',
      'waived',
    ]);
  });
});
