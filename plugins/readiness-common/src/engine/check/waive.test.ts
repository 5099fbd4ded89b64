import { RawOutcome } from '../../model';
import { ago, aWaiver, DAY, NOW } from '../__testUtils__/input';
import { nextTurn, waive, waiverInForce } from './waive';

const reason = { code: 'condition' as const, text: 'no' };
const fail: RawOutcome = { status: 'fail', reason, evidence: [] };
const unknown: RawOutcome = {
  status: 'unknown',
  reason: 'unmapped',
  missing: [],
  evidence: [],
};
const error: RawOutcome = { status: 'error', message: 'a defect' };
const pass: RawOutcome = { status: 'pass', evidence: [] };
const notApplicable: RawOutcome = { status: 'not-applicable', reason };
const waiver = aWaiver('runbook-linked');

describe('waive', () => {
  it.each([fail, unknown, error])('covers $status and keeps it', outcome => {
    expect(waive(outcome, waiver)).toEqual({
      status: 'waived',
      waiver: {
        id: waiver.id,
        reason: waiver.reason,
        approvedBy: waiver.approvedBy,
        validUntil: waiver.validUntil,
      },
      underlying: outcome,
    });
  });

  it.each([pass, notApplicable])('leaves $status alone', outcome => {
    expect(waive(outcome, waiver)).toBe(outcome);
  });

  it('leaves everything alone without a waiver', () => {
    expect(waive(fail, undefined)).toBe(fail);
  });
});

describe('waiverInForce', () => {
  const lasting = (id: string, from: number, until: number) =>
    aWaiver('runbook-linked', {
      id,
      validFrom: ago(from),
      validUntil: ago(until),
    });

  it.each([
    ['from its first moment', 0, -DAY, true],
    ['up to its last moment', DAY, -1, true],
    ['not at its end', DAY, 0, false],
    ['not before its start', -1, -DAY, false],
  ])('%s', (_name, from, until, inForce) => {
    const one = lasting('one', from, until);
    expect(waiverInForce([one], NOW)).toBe(inForce ? one : undefined);
  });

  it('takes the one that lasts longest, whatever the order', () => {
    const short = lasting('a', DAY, -DAY);
    const long = lasting('c', DAY, -2 * DAY);
    const same = lasting('b', DAY, -2 * DAY);
    expect(waiverInForce([short, long, same], NOW)).toBe(same);
    expect(waiverInForce([same, long, short], NOW)).toBe(same);
  });
});

describe('nextTurn', () => {
  it('is the next start or end of any', () => {
    const past = aWaiver('x', {
      validFrom: ago(9 * DAY),
      validUntil: ago(DAY),
    });
    const current = aWaiver('x', { validUntil: ago(-5 * DAY) });
    const future = aWaiver('x', {
      validFrom: ago(-2 * DAY),
      validUntil: ago(-9 * DAY),
    });
    expect(nextTurn([past, current, future], NOW)).toBe(NOW + 2 * DAY);
    expect(nextTurn([past, current], NOW)).toBe(NOW + 5 * DAY);
    expect(nextTurn([past], NOW)).toBe(Infinity);
  });
});
