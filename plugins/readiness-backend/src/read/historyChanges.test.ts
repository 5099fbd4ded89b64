import {
  CheckDefinition,
  CheckResult,
  Evidence,
  Outcome,
  Report,
} from 'backstage-plugin-readiness-common';
import { historyChanges } from './historyChanges';

const evidence = (status: Evidence['status'], seenText: string): Evidence => ({
  fact: 'docs/runbook-link',
  title: 'runbook link',
  source: 'docs',
  status,
  seenText,
  wantedText: 'one',
  kind: 'declared',
});

const pass: Outcome = { status: 'pass', evidence: [evidence('pass', 'here')] };
const fail: Outcome = {
  status: 'fail',
  reason: { code: 'condition', text: 'none' },
  evidence: [evidence('pass', 'beside the point'), evidence('fail', 'none')],
};
const waived: Outcome = {
  status: 'waived',
  waiver: {
    id: '1',
    reason: 'later',
    approvedBy: 'user:default/ada',
    validUntil: '2027-01-01T00:00:00.000Z',
  },
  underlying: fail,
};
const error: Outcome = { status: 'error', message: 'a defect of ours' };
const notAsked: Outcome = {
  status: 'not-applicable',
  reason: { code: 'applicability', text: 'libraries have none' },
};

/** A report that says this of the check, and nothing else; undefined when it does not have it. */
const reportOf = (outcome?: Outcome) =>
  ({
    results: outcome ? [{ check: 'runbook', outcome } as CheckResult] : [],
  } as Partial<Report> as Report);

const checks = {
  runbook: {
    title: 'A runbook is linked',
    failureTitle: 'No runbook is linked',
  } as CheckDefinition,
};

describe('historyChanges', () => {
  it.each<[string, Outcome | undefined, Outcome | undefined, unknown]>([
    ['nothing', pass, pass, []],
    [
      'a pass that fails',
      pass,
      fail,
      [
        {
          check: 'runbook',
          title: 'No runbook is linked',
          from: 'pass',
          to: 'fail',
          detail: 'runbook link: none',
        },
      ],
    ],
    [
      'a fail that passes',
      fail,
      pass,
      [
        {
          check: 'runbook',
          title: 'A runbook is linked',
          from: 'fail',
          to: 'pass',
          detail: 'runbook link: here',
        },
      ],
    ],
    [
      'a check that is new',
      undefined,
      pass,
      [expect.not.objectContaining({ from: expect.anything() })],
    ],
    ['a check that was dropped', pass, undefined, []],
    [
      'a waiver, with what it covers',
      fail,
      waived,
      [expect.objectContaining({ to: 'waived', detail: 'runbook link: none' })],
    ],
    [
      'a defect',
      pass,
      error,
      [expect.objectContaining({ detail: 'a defect of ours' })],
    ],
    [
      'what is not asked any more',
      pass,
      notAsked,
      [expect.objectContaining({ detail: 'libraries have none' })],
    ],
  ])('sees %s', (_, before, after, changes) => {
    expect(
      historyChanges(reportOf(after), reportOf(before), { checks }),
    ).toEqual(changes);
  });

  it('has nothing to compare the first report with', () => {
    expect(historyChanges(reportOf(fail), undefined, { checks })).toEqual([]);
  });
});
