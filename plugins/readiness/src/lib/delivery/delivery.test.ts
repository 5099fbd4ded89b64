import { DeliveryFigure } from 'backstage-plugin-readiness-common';
import { deployment } from '../../testing/fixtures';
import { words } from '../../testing/__testUtils__/words';
import { deploymentCall } from './deploymentCall';
import { placeOf, ticksOf } from './place';
import { spanInWords } from './spanInWords';
import { kindOf, timelineItems } from './timelineItems';
import { trendOf } from './trend';

const span = {
  from: '2026-01-01T00:00:00.000Z',
  to: '2026-01-11T00:00:00.000Z',
};

describe('placeOf', () => {
  it.each([
    ['2026-01-01T00:00:00.000Z', 0],
    ['2026-01-06T00:00:00.000Z', 50],
    ['2026-01-11T00:00:00.000Z', 100],
    ['2025-12-01T00:00:00.000Z', 0],
    ['2026-02-01T00:00:00.000Z', 100],
  ])('puts %s at %i %%', (at, place) => {
    expect(placeOf(at, span)).toBe(place);
  });

  it('survives a span of no length', () => {
    expect(placeOf(span.from, { from: span.from, to: span.from })).toBe(0);
  });

  it('parts a span evenly, ends included', () => {
    expect(ticksOf(span, 2)).toEqual([
      span.from,
      '2026-01-06T00:00:00.000Z',
      span.to,
    ]);
  });
});

it.each([
  [40, '40 secs'],
  [18 * 60, '18 min'],
  [21 * 3_600, '21 h'],
  [47 * 3_600, '47 h'],
  [5 * 86_400, '5 days'],
])('%i seconds read %s', (seconds, text) => {
  expect(spanInWords(words, seconds)).toBe(text);
});

describe('kindOf', () => {
  it.each([
    ['succeeded', {}],
    ['failed', { failed: true }],
    ['failed', { outcome: 'failed' }],
    ['rolled-back', { outcome: 'rolled-back', failed: true }],
    ['running', { outcome: 'running' }],
    ['cancelled', { outcome: 'cancelled' }],
    // Counts for nothing but exercise, whatever came of it.
    ['drill', { cause: 'drill', outcome: 'failed' }],
  ] as const)('draws as %s: %j', (kind, rest) => {
    expect(kindOf(deployment(1, rest))).toBe(kind);
  });
});

it('orders by time, and leaves out what never began', () => {
  const queued = deployment(2, { startedAt: undefined, finishedAt: undefined });
  const items = timelineItems([deployment(1), queued, deployment(3)], []);
  expect(items.map(({ deployment: of }) => of?.id)).toEqual([
    deployment(3).id,
    deployment(1).id,
  ]);
});

describe('trendOf', () => {
  const figure = (rest: Partial<DeliveryFigure>): DeliveryFigure => ({
    id: 'recovery-time',
    title: '',
    state: 'known',
    text: '',
    ...rest,
  });
  it.each([
    ['better', { id: 'frequency', value: 6, before: 5 }],
    ['worse', { id: 'frequency', value: 5, before: 6 }],
    ['better', { value: 60, before: 90 }],
    ['worse', { value: 90, before: 60 }],
    ['same', { value: 100, before: 109 }],
    ['same', { value: 0, before: 0 }],
    ['unclear', { value: 6, before: 3, interval: { low: 2, high: 14 } }],
    ['worse', { value: 6, before: 1, interval: { low: 2, high: 14 } }],
    [undefined, { value: 6 }],
    [undefined, { before: 6 }],
  ] as const)('is %s for %j', (trend, rest) => {
    expect(trendOf(figure(rest))).toBe(trend);
  });
});

it('writes a call whose body is JSON once the shell has put the instant in', () => {
  const call = deploymentCall(
    'https://portal.example.com/api/readiness',
    'component:default/a',
  );
  expect(call).toContain(
    "'https://portal.example.com/api/readiness/v1/events'",
  );
  const body = call.slice(call.indexOf("-d '") + 4, -1);
  const written = body.replace(/'"\$\(date [^)]*\)"'/, '2026-11-20T09:40:00Z');
  expect(JSON.parse(written)).toEqual({
    type: 'deployment',
    entity: 'component:default/a',
    environment: 'production',
    status: 'succeeded',
    version: '1.2.3',
    at: '2026-11-20T09:40:00Z',
  });
});
