import { DeploymentRecord } from '../records';
import { deliveryFigures } from './deliveryFigures';
import {
  aContext,
  anIncident,
  daysAgo,
  deployed,
  merged,
  NOW,
  records,
} from './__testUtils__/records';
import { clusterOf } from './shown/clusters';
import { DAY, HOUR } from './spans';

const shown = (
  given: Parameters<typeof records>[0],
  context: Parameters<typeof aContext>[0] = {},
) => deliveryFigures(records(given), aContext(context));

const figure = (id: string, ...given: Parameters<typeof shown>) =>
  shown(...given).figures.find(one => one.id === id);

const daily = (count: number, more: Partial<DeploymentRecord> = {}) =>
  Array.from({ length: count }, (_, index) =>
    deployed(daysAgo(count - index), more),
  );

describe('figures', () => {
  it('are five, in the order of the contract, each with a state and words', () => {
    const { figures } = shown({ deployments: daily(5) });
    expect(figures.map(({ id }) => id)).toEqual([
      'frequency',
      'lead-time',
      'change-fail-rate',
      'recovery-time',
      'rework-rate',
    ]);
    for (const { text } of figures) expect(text).not.toBe('');
  });

  it.each([
    ['frequency', {}, 'insufficient', 'no deployment to production yet'],
    ['lead-time', {}, 'unknown', 'no feed tells of merged changes'],
    [
      'lead-time',
      { changes: [merged(daysAgo(1))] },
      'insufficient',
      '0 changes, a median takes 3',
    ],
    [
      'change-fail-rate',
      { deployments: daily(1) },
      'insufficient',
      '1 deployment, a rate takes 3',
    ],
    [
      'change-fail-rate',
      { deployments: daily(9, { version: undefined }), incidentFeed: false },
      'unknown',
      'no feed tells what failed',
    ],
    [
      'change-fail-rate',
      { deployments: daily(9), incidentFeed: false },
      'at-least',
      'at least 0 %, 0 of 9; no feed tells of incidents',
    ],
    [
      'rework-rate',
      { deployments: daily(9), incidentFeed: false },
      'unknown',
      'no feed tells of hotfixes or incidents',
    ],
    [
      'recovery-time',
      { deployments: daily(1, { outcome: 'failed' as const }) },
      'insufficient',
      'no failure is over yet; 1 still open',
    ],
    [
      'recovery-time',
      { deployments: daily(9) },
      'insufficient',
      'nothing failed in 365 days',
    ],
    [
      'recovery-time',
      { deployments: daily(1, { outcome: 'rolled-back' as const }) },
      'insufficient',
      'no feed tells when a failure was over',
    ],
    ['frequency', { mapped: false }, 'unknown', 'no feed knows this entity'],
  ])('%s of %j is %s', (id, given, state, text) => {
    expect(figure(id, given)).toMatchObject({ state, text });
  });

  it('unknown ones carry no number that could be read as a rate', () => {
    expect(figure('change-fail-rate', {})).not.toHaveProperty('value');
  });

  it('carry counts, interval and the same of one window ago', () => {
    const before = Array.from({ length: 10 }, (_, index) =>
      deployed(daysAgo(100 + index), {
        outcome: index < 5 ? 'rolled-back' : 'succeeded',
      }),
    );
    const deployments = [...before, ...daily(20)];
    expect(figure('change-fail-rate', { deployments })).toMatchObject({
      state: 'known',
      value: 0,
      count: 0,
      of: 20,
      interval: { low: 0, high: 16.2 },
      before: 50,
    });
    expect(figure('frequency', { deployments })).toMatchObject({
      value: 1.55,
      count: 20,
      before: 0.77,
    });
  });

  it('know what became of deployments of the window before since then', () => {
    const version = 'v1';
    const deployments = [
      ...[94, 93, 92].map(days => deployed(daysAgo(days))),
      deployed(daysAgo(91), { version }),
    ];
    const incidents = [
      anIncident(daysAgo(80), { causedBy: version, resolvedAt: daysAgo(79) }),
    ];
    const { before } = figure('change-fail-rate', { deployments, incidents })!;
    expect(before).toBe(25);
  });
});

describe('clusters', () => {
  it.each([
    [clusterOf.frequency(14), 'elite'],
    [clusterOf.frequency(13.9), 'high'],
    [clusterOf.frequency(1), 'high'],
    [clusterOf.frequency(0.99), 'medium'],
    [clusterOf.frequency(0.2), 'low'],
    [clusterOf.leadTime(DAY - 1), 'elite'],
    [clusterOf.leadTime(DAY), 'high'],
    [clusterOf.leadTime(8 * DAY), 'medium'],
    [clusterOf.leadTime(31 * DAY), 'low'],
    [clusterOf.recovery(HOUR - 1), 'elite'],
    [clusterOf.recovery(HOUR), 'high or medium'],
    [clusterOf.recovery(2 * DAY), undefined],
    [clusterOf.recovery(8 * DAY), 'low'],
  ])('%s is %s', (cluster, expected) => {
    expect(cluster).toBe(expected);
  });

  it('are never read off the change fail rate, nor off a lower bound', () => {
    const deployments = daily(20);
    for (const incidentFeed of [true, false]) {
      const rate = figure('change-fail-rate', { deployments, incidentFeed });
      expect(rate).not.toHaveProperty('cluster');
    }
  });
});

describe('Friday', () => {
  it.each([
    [29, 'insufficient'],
    [30, 'known'],
  ])('with %i deployments is %s', (count, state) => {
    const { friday } = shown({ deployments: daily(count) });
    expect(friday.state).toBe(state);
    expect(friday.deployments + friday.others).toBe(count);
  });

  it('says how it compares', () => {
    // Now is a Friday at noon: four of the last thirty days were Fridays.
    expect(shown({ deployments: daily(30) }).friday).toEqual({
      state: 'known',
      timeZone: 'UTC',
      deployments: 4,
      failed: 0,
      others: 26,
      othersFailed: 0,
      p: 1,
      text: '13.3 % of 30 deployments; 0 of 4 failed; 0 of 26 at other times',
    });
  });
});

describe('weeks', () => {
  it('are whole weeks of the team, summer and winter, until now', () => {
    const { weeks } = shown(
      {
        deployments: [
          deployed('2026-10-25T22:59:59.999Z'),
          deployed('2026-10-25T23:00:00.000Z', { outcome: 'rolled-back' }),
        ],
      },
      { timeZone: 'Europe/Berlin' },
    );
    expect(weeks).toHaveLength(14);
    expect(weeks[0].from).toBe('2026-08-16T22:00:00.000Z');
    expect(weeks.at(-1)?.from).toBe('2026-11-15T23:00:00.000Z');
    // The clocks went back in the night to Sunday, the 25th.
    expect(weeks.slice(9, 11)).toEqual([
      { from: '2026-10-18T22:00:00.000Z', deployments: 1, failed: 0 },
      { from: '2026-10-25T23:00:00.000Z', deployments: 1, failed: 1 },
    ]);
  });

  it('lie in the window that is told', () => {
    expect(shown({}).window).toEqual({
      from: daysAgo(90),
      to: new Date(NOW).toISOString(),
      days: 90,
    });
  });
});
