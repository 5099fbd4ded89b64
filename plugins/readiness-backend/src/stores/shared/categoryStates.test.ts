import {
  CheckResult,
  Outcome,
  Standing,
  WaitsFor,
} from 'backstage-plugin-readiness-common';
import { FAIL, PASS, report, result } from '../__testUtils__/samples';
import { categoryStates } from './categoryStates';

const UNKNOWN: Outcome = {
  status: 'unknown',
  reason: 'stale',
  missing: [],
  evidence: [],
};
const WAIVED = { ...FAIL, status: 'waived' } as unknown as Outcome;
const NOT_ASKED = { status: 'not-applicable' } as unknown as Outcome;

const one = (
  outcome: Outcome,
  rest: { standing?: Standing; waitsFor?: WaitsFor; category?: string } = {},
): CheckResult => ({ ...result('check', outcome), ...rest });

const stateOf = (...results: CheckResult[]) =>
  categoryStates(report('service', 'none', results)).all;

const PLATFORMS = { waitsFor: 'platform' } as const;
const OWNERS = { waitsFor: 'owner' } as const;

describe('the state of a category', () => {
  it('is pass when all pass that is asked', () => {
    expect(stateOf(one(PASS), one(NOT_ASKED), one(PASS))).toBe('pass');
  });

  it('is that of the check that asks for most attention, in any order', () => {
    const [fails, unknown] = [one(FAIL), one(UNKNOWN, PLATFORMS)];
    const [waived, passes] = [one(WAIVED), one(PASS)];
    expect(stateOf(passes, waived)).toBe('waived');
    expect(stateOf(waived, unknown, passes)).toBe('unknown');
    expect(stateOf(unknown, waived, fails, passes)).toBe('open');
    expect(stateOf(fails, passes, unknown)).toBe('open');
  });

  it('is open where the owner is to answer, and unknown where the platform is', () => {
    expect(stateOf(one(PASS), one(UNKNOWN, OWNERS))).toBe('open');
    expect(stateOf(one(PASS), one(UNKNOWN, PLATFORMS))).toBe('unknown');
  });

  it('is never pass where a signal is not connected', () => {
    const waiting = { ...PLATFORMS, standing: 'unconnected' } as const;
    expect(stateOf(one(PASS), one(UNKNOWN, waiting))).toBe('unknown');
  });

  it('is not touched by what does not count yet', () => {
    const announced = one(FAIL, { standing: 'announced' });
    const experimental = one(FAIL, { standing: 'experimental' });
    expect(stateOf(one(PASS), announced, experimental)).toBe('pass');
    expect(stateOf(announced)).toBeUndefined();
  });

  it('is told apart by category, and not where nothing is asked', () => {
    const results = [
      one(FAIL, { category: 'constructor' }),
      one(PASS, { category: 'docs' }),
      one(NOT_ASKED, { category: 'alarms' }),
    ];
    expect(categoryStates(report('service', 'none', results))).toEqual({
      constructor: 'open',
      docs: 'pass',
    });
  });
});
