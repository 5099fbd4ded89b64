import { RawOutcome, UNKNOWN_REASONS } from '../model';
import { waitsFor, waitsForReason } from './waitsFor';

const reason = { code: 'condition' as const, text: '' };

describe('waitsFor', () => {
  it('gives every unknown to somebody', () => {
    const moves = UNKNOWN_REASONS.map(one => [one, waitsForReason(one)]);
    expect(Object.fromEntries(moves)).toEqual({
      'no-source': 'platform',
      'never-collected': 'platform',
      stale: 'platform',
      'collection-failed': 'platform',
      unmapped: 'owner',
      'not-answered': 'owner',
      'insufficient-data': 'time',
      'not-yet': 'time',
    });
  });

  it.each<[RawOutcome, string | undefined]>([
    [{ status: 'fail', reason, evidence: [] }, 'owner'],
    [{ status: 'error', message: '' }, 'platform'],
    [
      { status: 'unknown', reason: 'stale', missing: [], evidence: [] },
      'platform',
    ],
    [{ status: 'pass', evidence: [] }, undefined],
    [{ status: 'not-applicable', reason }, undefined],
  ])('%j', (outcome, expected) => {
    expect(waitsFor(outcome)).toBe(expected);
  });
});
