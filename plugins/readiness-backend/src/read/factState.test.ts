import { FactState } from 'backstage-plugin-readiness-common';
import { fact } from '../__testUtils__/scriptedCollector';
import { factStateOf } from './factState';

const now = Date.parse('2026-11-20T09:00:00.000Z');
const answered = (asOf: string): FactState => ({
  answer: { status: 'absent' },
  since: asOf,
  asOf,
});
const failure = { since: '2026-11-20T08:00:00.000Z', message: 'down' };

describe('factStateOf', () => {
  it.each<[string, FactState | undefined, boolean]>([
    ['fresh', answered('2026-11-20T08:50:00.000Z'), true],
    ['held', answered('2026-11-20T08:49:59.999Z'), true],
    ['held', { ...answered('2026-11-14T00:00:00.000Z'), failure }, true],
    ['stale', answered('2026-11-13T08:59:59.999Z'), true],
    ['never-collected', undefined, true],
    ['failed', { failure }, true],
    ['no-source', undefined, false],
    ['no-source', { failure }, false],
  ])('is %s', (expected, state, connected) => {
    const lifetimes = fact('alarms/judged');
    expect(factStateOf(state, lifetimes, { connected, now })).toBe(expected);
  });
});
