import { EVIDENCE_KINDS } from '../../model';
import { reportOn, Rows } from '../__testUtils__/reportOn';

function mix(rows: Rows) {
  const { evidenceMix } = reportOn(rows);
  return Object.fromEntries(
    Object.entries(evidenceMix).filter(([, share]) => share > 0),
  );
}

describe('evidenceMix', () => {
  it('is the share of passing weight by kind', () => {
    const rows: Rows = {
      a: { is: 'pass', kind: 'declared', weight: 4 },
      b: { is: 'pass', kind: 'outcome', weight: 1 },
      c: { is: 'fail', kind: 'exercised', weight: 9 },
      d: { is: 'fail', waived: true, kind: 'exercised' },
    };
    expect(mix(rows)).toEqual({ declared: 80, outcome: 20 });
  });

  it('sums to 100: what rounding leaves goes to the largest remainders', () => {
    const rows = Object.fromEntries(
      EVIDENCE_KINDS.slice(0, 3).map(kind => [kind, { is: 'pass', kind }]),
    ) as Rows;
    expect(mix(rows)).toEqual({ attested: 34, declared: 33, configured: 33 });
  });

  it('is all nothing where nothing passes', () => {
    expect(mix({ a: { is: 'fail' } })).toEqual({});
    expect(mix({ a: { is: 'pass', weight: 0 } })).toEqual({});
    expect(mix({ a: { is: 'pass', experimental: true } })).toEqual({});
  });
});
