import { Comparison, FactDefinition, FactState } from '../../model';
import { aContext } from '../__testUtils__/context';
import { aFact } from '../__testUtils__/definitions';
import { ago, DAY, HOUR, NOW, nothing, seen } from '../__testUtils__/input';
import { compileLeaf } from './compileLeaf';
import { judgeLeaf } from './judgeLeaf';

const members = aFact('ownership/members', {
  type: 'number',
  unit: 'members',
  title: 'members of the owner',
  kind: 'declared',
});
const deployed = aFact('deployments/last-at', { type: 'instant' });
const atLeast2: Comparison = {
  fact: members.ref,
  operator: 'at-least',
  value: 2,
};
const exists: Comparison = { fact: members.ref, operator: 'exists' };
const recent: Comparison = {
  fact: deployed.ref,
  operator: 'within',
  value: { days: 90 },
};
const failure = { since: ago(HOUR), message: 'connection refused' };

function judge(
  comparison: Comparison,
  state: FactState | undefined,
  { negated = false, connected = true } = {},
) {
  const facts: FactDefinition[] = [members, deployed];
  const context = aContext(
    state ? { [comparison.fact]: state } : {},
    facts,
    connected ? {} : { connected: new Set() },
  );
  return judgeLeaf(compileLeaf(comparison, context.book, negated), context);
}

describe('judgeLeaf', () => {
  it('quotes what was seen and what was wanted', () => {
    const state = seen(3);
    expect(judge(atLeast2, state)).toMatchObject({
      status: 'pass',
      kind: 'declared',
      canPass: true,
      flipsAt: Infinity,
      lines: [
        {
          fact: 'ownership/members',
          title: 'members of the owner',
          source: 'ownership',
          status: 'pass',
          seen: 3,
          seenText: '3 members',
          wantedText: 'at least 2 members',
          kind: 'declared',
          since: state.since,
        },
      ],
    });
  });

  it('writes no keys without a value', () => {
    const [line] = judge(atLeast2, seen(3)).lines;
    expect(Object.keys(line)).not.toContain('held');
    expect(Object.keys(line)).not.toContain('link');
    expect(Object.values(line)).not.toContain(undefined);
  });

  it('takes kind and link of the answer over those of the definition', () => {
    const answer = {
      status: 'present' as const,
      value: 3,
      kind: 'attested' as const,
      link: 'https://example.com/1',
    };
    const verdict = judge(atLeast2, seen(3, { answer }));
    expect(verdict.kind).toBe('attested');
    expect(verdict.lines[0]).toMatchObject({
      kind: 'attested',
      link: 'https://example.com/1',
    });
  });

  it.each<[string, Comparison, FactState | undefined, object]>([
    ['a fail', atLeast2, seen(1), { status: 'fail', canPass: false }],
    ['nothing there', exists, nothing(), { status: 'fail', canPass: false }],
    [
      'nothing to compare',
      atLeast2,
      nothing(),
      { status: 'unknown', reason: 'insufficient-data', canPass: true },
    ],
    [
      'nothing, for a reason',
      atLeast2,
      nothing('unmapped'),
      { status: 'unknown', reason: 'unmapped', canPass: true },
    ],
    [
      'never asked',
      atLeast2,
      undefined,
      { status: 'unknown', reason: 'never-collected', canPass: false },
    ],
    [
      'never answered',
      atLeast2,
      { failure },
      { status: 'unknown', reason: 'collection-failed', canPass: false },
    ],
    [
      'a pass gone stale',
      atLeast2,
      seen(3, { asOf: ago(8 * DAY) }),
      { status: 'unknown', reason: 'stale', canPass: true },
    ],
    [
      'a fail gone stale',
      atLeast2,
      seen(1, { asOf: ago(8 * DAY) }),
      { status: 'unknown', reason: 'stale', canPass: false },
    ],
    [
      'a date gone stale',
      recent,
      seen(ago(30 * DAY), { asOf: ago(8 * DAY) }),
      { status: 'unknown', canPass: true, flipsAt: NOW + 60 * DAY },
    ],
    [
      'a date',
      recent,
      seen(ago(30 * DAY)),
      { status: 'pass', flipsAt: NOW + 60 * DAY },
    ],
  ])('judges %s', (_name, comparison, state, expected) => {
    expect(judge(comparison, state)).toMatchObject(expected);
  });

  it('still judges what is held, and says since when', () => {
    const verdict = judge(atLeast2, seen(3, { asOf: ago(DAY), failure }));
    expect(verdict).toMatchObject({
      status: 'pass',
      lines: [
        {
          status: 'pass',
          held: { since: ago(DAY), message: 'connection refused' },
        },
      ],
    });
  });

  it.each([
    ['text', 'three'],
    ['null', null],
    ['list', [3]],
  ])('calls a value of the wrong type our defect: %s', (type, value) => {
    expect(judge(atLeast2, seen(value))).toMatchObject({
      status: 'error',
      message: expect.stringMatching(
        `ownership/members: wanted a value of type number, got ${
          type === 'text' ? 'string' : type
        }`,
      ),
      canPass: true,
      lines: [{ status: 'unknown', seenText: 'cannot be read' }],
    });
  });

  it('calls an answer without an instant our defect', () => {
    expect(judge(atLeast2, seen(3, { asOf: undefined })).status).toBe('error');
  });

  it('says honestly what is wanted under a not', () => {
    expect(judge(atLeast2, seen(3), { negated: true })).toMatchObject({
      status: 'fail',
      lines: [{ status: 'fail', wantedText: 'not at least 2 members' }],
    });
    expect(judge(exists, nothing(), { negated: true }).status).toBe('pass');
    expect(judge(atLeast2, nothing(), { negated: true }).status).toBe(
      'unknown',
    );
  });

  it('does not read facts of a collector that is not connected', () => {
    const verdict = judge(atLeast2, seen(3), { connected: false });
    expect(verdict).toMatchObject({
      status: 'unconnected',
      canPass: false,
      lines: [{ status: 'unknown', seenText: 'no source connected' }],
    });
    const optional = { ...atLeast2, whereConnected: true };
    expect(judge(optional, seen(3), { connected: false }).status).toBe(
      'left-out',
    );
    expect(judge(optional, seen(3)).status).toBe('pass');
  });
});
