import { LinkRecord } from '../../stores/LinkStore';
import { newLinkRecord } from '../../stores/shared/newLinkRecord';
import { Answer, unasked } from './Answer';
import { isBroken, settle } from './settle';

const START = Date.parse('2026-11-21T09:00:00.000Z');
const HOUR = 60 * 60 * 1000;
const LINK = newLinkRecord({
  url: 'https://wiki.example.com/runbook',
  host: 'wiki.example.com',
});
const OK: Answer = { kind: 'ok', page: { textLength: 1200, etag: '"1"' } };
const MISSING: Answer = { kind: 'missing', message: 'It answers 404' };
const DOWN = unasked('It answers 503');

const waiting20Hours = (of: 'host' | 'page') =>
  unasked('Wait', { until: START + 20 * HOUR, of });

/** What is known after these answers, each so many hours after the start. */
const after = (...answers: [hours: number, answer: Answer][]): LinkRecord =>
  answers.reduce(
    (record, [hours, answer]) => settle(record, answer, START + hours * HOUR),
    LINK,
  );

const dueIn = (record: LinkRecord) =>
  (Date.parse(record.dueAt!) - Date.parse(record.askedAt!)) / HOUR;

describe('a link', () => {
  it.each<[string, [number, Answer][], boolean]>([
    ['once missing', [[0, MISSING]], false],
    [
      'missing twice over a day',
      [
        [0, MISSING],
        [30, MISSING],
      ],
      false,
    ],
    [
      'missing three times in a morning',
      [
        [0, MISSING],
        [4, MISSING],
        [8, MISSING],
      ],
      false,
    ],
    [
      'missing three times over a day',
      [
        [0, MISSING],
        [12, MISSING],
        [24, MISSING],
      ],
      true,
    ],
    [
      'looked at in quick succession',
      [
        [0, MISSING],
        [24, MISSING],
        [24.1, MISSING],
        [24.2, MISSING],
      ],
      false,
    ],
    [
      'down in between',
      [
        [0, MISSING],
        [8, DOWN],
        [16, MISSING],
        [24, MISSING],
      ],
      true,
    ],
    [
      'fine in between',
      [
        [0, MISSING],
        [12, OK],
        [16, MISSING],
        [24, MISSING],
        [30, MISSING],
      ],
      false,
    ],
    [
      'down for days',
      [
        [0, DOWN],
        [12, DOWN],
        [24, DOWN],
        [48, DOWN],
      ],
      false,
    ],
    [
      'down after it was gone',
      [
        [0, MISSING],
        [12, MISSING],
        [24, MISSING],
        [30, DOWN],
      ],
      true,
    ],
    [
      'back after it was gone',
      [
        [0, MISSING],
        [12, MISSING],
        [24, MISSING],
        [26, OK],
      ],
      false,
    ],
  ])('%s', (_, answers, broken) => {
    expect(isBroken(after(...answers))).toBe(broken);
  });

  it('is asked again before its facts are a day old, each at its own time', () => {
    const dues = ['a', 'b', 'c', 'd', 'e', 'f'].map(name =>
      dueIn(
        settle({ ...LINK, url: `https://wiki.example.com/${name}` }, OK, START),
      ),
    );
    expect(Math.min(...dues)).toBeGreaterThanOrEqual(16);
    expect(Math.max(...dues)).toBeLessThanOrEqual(20);
    expect(new Set(dues).size).toBe(6);
  });

  it('that fails is asked again sooner, so that a day is enough to judge it', () => {
    expect(dueIn(after([0, MISSING]))).toBeLessThanOrEqual(8);
    expect(dueIn(after([0, DOWN]))).toBeLessThanOrEqual(8);
  });

  it('that is broken is asked again soon', () => {
    const broken = after([0, MISSING], [12, MISSING], [24, MISSING]);
    expect(dueIn(broken)).toBeLessThanOrEqual(2);
  });

  it('waits as long as its host asks it to, and no longer', () => {
    const waiting = after([0, waiting20Hours('host')]);
    expect(waiting).toMatchObject({
      state: 'unasked',
      waitUntil: '2026-11-22T05:00:00.000Z',
      dueAt: '2026-11-22T05:00:00.000Z',
    });
    expect(settle(waiting, OK, START + 21 * HOUR).waitUntil).toBeNull();
  });

  it('waits for a page that is down without sparing its whole host', () => {
    expect(after([0, waiting20Hours('page')])).toMatchObject({
      waitUntil: null,
      dueAt: '2026-11-22T05:00:00.000Z',
    });
  });

  it('keeps what was read while it cannot be asked, or did not change', () => {
    const read = {
      textLength: 1200,
      etag: '"1"',
      okAt: '2026-11-21T09:00:00.000Z',
    };
    expect(after([0, OK], [20, DOWN])).toMatchObject(read);
    expect(after([0, OK], [20, { kind: 'unchanged' }])).toMatchObject({
      ...read,
      state: 'ok',
      okAt: '2026-11-22T05:00:00.000Z',
    });
  });
});
