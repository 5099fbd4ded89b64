import { t, words } from '../testing/__testUtils__/words';
import {
  decisiveEvidence,
  furtherEvidence,
  seenAndWanted,
  withoutEvidence,
} from './evidence';
import { EvidenceView, OutcomeView } from './types';

const now = Date.parse('2026-11-20T12:00:00.000Z');

function line(
  status: EvidenceView['status'],
  seenText: string,
  rest: Partial<EvidenceView> = {},
): EvidenceView {
  return {
    fact: 'docs/runbook-link',
    title: 'runbook link',
    source: 'docs',
    status,
    seenText,
    wantedText: 'a link',
    kind: 'declared',
    ...rest,
  };
}

const reason = { code: 'condition' as const, text: 'the facts say so' };

it('quotes the line that came out as the whole did', () => {
  const evidence = [line('unknown', 'a'), line('pass', 'b'), line('pass', 'c')];
  const outcome: OutcomeView = { status: 'pass', evidence };
  expect(decisiveEvidence(outcome)?.seenText).toBe('b');
  expect(furtherEvidence(outcome)).toBe(1);
});

it('looks behind a waiver', () => {
  const waived: OutcomeView = {
    status: 'waived',
    waiver: { id: '1', reason: '', approvedBy: '', validUntil: '' },
    underlying: {
      status: 'fail',
      reason,
      evidence: [line('pass', 'a'), line('fail', 'b')],
    },
  };
  expect(seenAndWanted(words, waived, now)).toBe(
    'runbook link: b · wanted a link',
  );
});

it('says how long ago an instant was', () => {
  const seen = '2026-04-20T12:00:00.000Z';
  const outcome: OutcomeView = {
    status: 'fail',
    reason,
    evidence: [line('fail', seen, { seen })],
  };
  expect(seenAndWanted(words, outcome, now)).toContain('20 Apr, 214 days ago');
});

it('gives a reason where there is no evidence', () => {
  expect(
    withoutEvidence(t, {
      status: 'unknown',
      reason: 'not-yet',
      missing: [],
      evidence: [],
    }),
  ).toBe('too early to tell');
  expect(withoutEvidence(t, { status: 'error', message: 'bad value' })).toMatch(
    /not this entity’s fault: bad value/,
  );
});
