import { reportOn, Rows } from '../__testUtils__/reportOn';

function results(rows: Rows) {
  return new Map(reportOn(rows).results.map(result => [result.check, result]));
}

describe('results of a scorecard', () => {
  it('stand in the order of their rungs, then of their ids', () => {
    const { results: ordered } = reportOn({
      z: { is: 'pass', level: 'bronze' },
      b: { is: 'pass' },
      y: { is: 'pass', level: 'gold' },
      a: { is: 'pass', level: 'gold' },
    });
    expect(ordered.map(({ check }) => check)).toEqual(['z', 'a', 'y', 'b']);
  });

  it('say why they do not count; what never gates is named first', () => {
    const standing = results({
      a: { is: 'pass' },
      b: { is: 'unconnected' },
      c: { is: 'unconnected', experimental: true },
      d: { is: 'unconnected', enforcedFrom: '2027-01-01T00:00:00.000Z' },
      e: { is: 'unconnected', appliesTo: { kind: 'API' } },
    });
    expect([...standing.values()].map(result => result.standing)).toEqual([
      'counted',
      'unconnected',
      'experimental',
      'announced',
      'counted',
    ]);
    expect(standing.get('b')?.waitsForSignals).toEqual(['b']);
    expect(standing.get('c')?.waitsForSignals).toEqual(['c']);
    expect(standing.get('a')).not.toHaveProperty('waitsForSignals');
    expect(standing.get('e')).not.toHaveProperty('waitsForSignals');
  });

  it('are folded under the root-most gap that the scorecard shows', () => {
    const chain: Rows = {
      a: { is: 'fail' },
      b: { is: 'pass', requires: 'a' },
      c: { is: 'pass', requires: 'b' },
    };
    expect(results(chain).get('c')?.foldedUnder).toBe('a');
    const rootless = { ...chain, a: { ...chain.a, outside: true } };
    expect(results(rootless).get('c')?.foldedUnder).toBe('b');
    expect(results(rootless).get('b')).not.toHaveProperty('foldedUnder');
  });

  it('unfold as soon as the root passes', () => {
    const rows: Rows = {
      a: { is: 'pass' },
      b: { is: 'fail', requires: 'a' },
    };
    expect(results(rows).get('b')).not.toHaveProperty('foldedUnder');
  });

  it('carry a kind when they pass, else whose move it is and the fix', () => {
    const all = results({
      a: { is: 'pass', kind: 'exercised' },
      b: { is: 'fail' },
      c: { is: 'fail', waived: true },
      d: { is: 'fail', appliesTo: { kind: 'API' } },
    });
    expect(all.get('a')).toMatchObject({ kind: 'exercised' });
    expect(all.get('a')).not.toHaveProperty('fix');
    expect(all.get('b')).toMatchObject({
      waitsFor: 'owner',
      fix: { text: 'Fix b', effort: 10 },
    });
    expect(all.get('c')).toMatchObject({ fix: { text: 'Fix c' } });
    expect(all.get('c')).not.toHaveProperty('waitsFor');
    expect(all.get('d')).not.toHaveProperty('fix');
  });
});

describe('validUntil', () => {
  it('is null when nothing changes by itself', () => {
    expect(reportOn({ a: { is: 'pass' } }).validUntil).toBeNull();
  });

  it('is when the first waiver lapses or the first check is enforced', () => {
    const announced = '2026-12-24T00:00:00.000Z';
    const rows: Rows = { a: { is: 'pass', enforcedFrom: announced } };
    expect(reportOn(rows).validUntil).toBe(announced);
    const waived: Rows = { ...rows, b: { is: 'fail', waived: true } };
    expect(reportOn(waived).validUntil).toBe('2026-12-20T09:40:00.000Z');
  });
});
