import { fact } from '../__testUtils__/scriptedCollector';
import { dueAt } from './dueAt';

const facts = { 'alarms/judged': fact('alarms/judged') };
const now = Date.parse('2026-11-20T09:00:00.000Z');
const report = (validUntil: string | null) => ({ validUntil });
const lacking = (goodAt: string) => ({ collector: 'alarms', goodAt });

describe('dueAt', () => {
  it.each([
    ['nothing ahead', [report(null)], [], null],
    [
      'the earliest report that changes',
      [report('2026-12-01T00:00:00.000Z'), report('2026-11-21T00:00:00.000Z')],
      [],
      '2026-11-21T00:00:00.000Z',
    ],
    [
      'an answer of its own that stops being fresh',
      [report('2026-12-01T00:00:00.000Z')],
      [lacking('2026-11-20T08:55:00.000Z')],
      '2026-11-20T09:05:00.001Z',
    ],
    [
      'an answer of its own that is held already',
      [],
      [lacking('2026-11-20T08:00:00.000Z')],
      '2026-11-27T08:00:00.001Z',
    ],
    [
      'an answer that is given up already',
      [],
      [lacking('2026-11-01T00:00:00.000Z')],
      null,
    ],
    [
      'a moment that is not ahead',
      [report('2026-11-20T09:00:00.000Z')],
      [],
      null,
    ],
  ])('%s', (_, reports, exceptions, expected) => {
    expect(dueAt(reports, exceptions, facts, now)).toBe(expected);
  });
});
