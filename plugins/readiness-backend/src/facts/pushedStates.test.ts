import { FactStates } from 'backstage-plugin-readiness-common';
import { pushedAges, pushedSources, withUnpushed } from './pushedStates';

const SINCE = '2026-11-01T00:00:00.000Z';
const NOW = '2026-11-20T09:40:00.000Z';
const now = Date.parse(NOW);
const sources = [{ collector: 'exercises', connectedAt: SINCE }];

const pushed: FactStates = {
  'exercises/restore-tested-at': {
    answer: { status: 'present', value: SINCE },
    since: SINCE,
    asOf: SINCE,
  },
};
const facts = [
  'exercises/restore-tested-at',
  'exercises/failure-tested-at',
  'docs/runbook-link',
];

describe('facts that are pushed', () => {
  it('are of namespaces to which something was pushed', () => {
    const told = { collector: 'exercises', connectedAt: SINCE, pushedAt: NOW };
    const asked = { collector: 'docs', connectedAt: SINCE, asOf: NOW };
    expect(pushedSources([told, asked])).toEqual(sources);
  });

  it('have no answer where nobody pushed one, and that is as of now', () => {
    expect(withUnpushed(pushed, sources, facts, now)).toEqual({
      ...pushed,
      'exercises/failure-tested-at': {
        answer: { status: 'absent', reason: 'unmapped' },
        since: SINCE,
        asOf: NOW,
      },
    });
    expect(withUnpushed(pushed, [], facts, now)).toBe(pushed);
  });

  it('age each from its own observation, and nothing else does', () => {
    const states = {
      ...pushed,
      'exercises/failure-tested-at': {
        answer: { status: 'absent' as const },
        since: NOW,
        asOf: NOW,
      },
      'docs/runbook-link': {
        answer: { status: 'absent' as const },
        since: NOW,
        asOf: NOW,
      },
    };
    expect(pushedAges(states, sources)).toEqual([
      { collector: 'exercises', goodAt: SINCE },
      { collector: 'exercises', goodAt: NOW },
    ]);
  });
});
