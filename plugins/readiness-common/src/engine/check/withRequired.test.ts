import { RawOutcome } from '../../model';
import { aCheck, isTrue } from '../__testUtils__/definitions';
import { RawJudgement } from './judgement';
import { withRequired } from './withRequired';

const required = {
  id: 'alarms-exist',
  definition: aCheck('alarms-exist', isTrue('alarms/exist')),
  enforcedFrom: 0,
};
const evidence = [
  {
    fact: 'alarms/exist',
    title: 'alarms',
    source: 'alarms',
    status: 'fail' as const,
    seenText: 'no',
    wantedText: 'yes',
    kind: 'configured' as const,
  },
];
const reason = { code: 'condition' as const, text: 'no alarms' };

function judgement(
  outcome: RawOutcome,
  rest: Partial<RawJudgement> = {},
): RawJudgement {
  return {
    outcome,
    canPass: outcome.status === 'pass' || outcome.status === 'unknown',
    foldedUnder: [],
    flipsAt: Infinity,
    ...rest,
  };
}

const own = judgement(
  { status: 'pass', evidence: [] },
  { kind: 'outcome', flipsAt: 9 },
);

describe('withRequired', () => {
  it('leaves a check alone while what it requires passes', () => {
    const passing = judgement({ status: 'pass', evidence }, { flipsAt: 5 });
    expect(withRequired(own, required, passing)).toEqual({
      ...own,
      flipsAt: 5,
    });
  });

  it.each<[RawOutcome, RawOutcome]>([
    [
      { status: 'fail', reason, evidence },
      {
        status: 'fail',
        reason: { code: 'requires', text: 'alarms-exist does not hold' },
        evidence: [],
      },
    ],
    [
      {
        status: 'unknown',
        reason: 'stale',
        missing: ['alarms/exist'],
        evidence,
      },
      {
        status: 'unknown',
        reason: 'stale',
        missing: ['alarms/exist'],
        evidence: [],
      },
    ],
    [
      { status: 'error', message: 'a defect' },
      { status: 'error', message: 'a defect' },
    ],
  ])('takes $status over', (outcome, taken) => {
    const folded = withRequired(own, required, judgement(outcome));
    expect(folded.outcome).toEqual(taken);
    expect(folded.foldedUnder).toEqual(['alarms-exist']);
    expect(folded).not.toHaveProperty('kind');
    expect(folded.flipsAt).toBe(9);
  });

  it('puts the root of a chain first', () => {
    const outcome: RawOutcome = { status: 'fail', reason, evidence };
    const middle = judgement(outcome, { foldedUnder: ['root', 'next'] });
    expect(withRequired(own, required, middle).foldedUnder).toEqual([
      'root',
      'next',
      'alarms-exist',
    ]);
  });
});
