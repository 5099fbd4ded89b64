import { fact } from '../__testUtils__/scriptedCollector';
import { evaluateAllBefore, lifetimesOf } from './evaluateAllBefore';

const at = (time: string) => `2026-11-20T${time}.000Z`;
const ms = (time: string, more = 0) =>
  new Date(Date.parse(at(time)) + more).toISOString();

/** Fresh for ten minutes, held for seven days. */
const facts = { 'alarms/judged': fact('alarms/judged') };
const connected = { collector: 'alarms', connectedAt: at('08:00:00') };

describe('evaluateAllBefore', () => {
  it.each([
    ['nothing ran', [], at('09:00:00'), undefined],
    ['a source connected', [connected], at('09:00:00'), at('08:00:00')],
    [
      'a source that never connected says nothing',
      [{ collector: 'alarms', asOf: at('08:00:00') }],
      at('09:00:00'),
      undefined,
    ],
    [
      'a source came back',
      [{ ...connected, recoveredAt: at('08:30:00') }],
      at('09:00:00'),
      at('08:30:00'),
    ],
    [
      'a run that is still fresh',
      [{ ...connected, asOf: at('08:55:00') }],
      at('09:00:00'),
      at('08:00:00'),
    ],
    [
      'a run whose answers are no longer fresh',
      [{ ...connected, asOf: at('08:40:00') }],
      at('09:00:00'),
      ms('08:50:00', 1),
    ],
    [
      'a failure while answers are fresh',
      [
        {
          ...connected,
          asOf: at('08:55:00'),
          failure: { since: at('08:58:00'), message: 'down' },
        },
      ],
      at('09:00:00'),
      at('08:00:00'),
    ],
    [
      'a failure once they are held',
      [
        {
          ...connected,
          asOf: at('08:40:00'),
          failure: { since: at('08:58:00'), message: 'down' },
        },
      ],
      at('09:00:00'),
      at('08:58:00'),
    ],
    [
      'the latest of several sources',
      [
        { ...connected, asOf: at('08:40:00') },
        { collector: 'docs', connectedAt: at('08:57:00') },
      ],
      at('09:00:00'),
      at('08:57:00'),
    ],
    [
      'a replica whose clock is ahead',
      [{ ...connected, recoveredAt: at('09:00:05') }],
      at('09:00:00'),
      at('08:00:00'),
    ],
  ])('%s', (_, states, now, expected) => {
    expect(evaluateAllBefore(states, facts, Date.parse(now))).toBe(expected);
  });
});

describe('lifetimesOf', () => {
  it('knows both boundaries of each fact of the collector, each once', () => {
    const all = {
      ...facts,
      'alarms/unrouted': fact('alarms/unrouted'),
      'alarms-of-others/judged': fact('alarms-of-others/judged', {
        maxAge: { days: 1 },
      }),
    };
    expect(lifetimesOf('alarms', all)).toEqual([600_001, 604_800_001]);
  });
});
