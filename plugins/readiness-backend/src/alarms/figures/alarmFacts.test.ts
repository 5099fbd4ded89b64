import {
  anIncident,
  daysAgo,
  deployed,
} from '../../delivery/figures/__testUtils__/records';
import { HOUR, MINUTE } from '../../delivery/figures/spans';
import {
  alarm,
  aSource,
  changed,
  factsOf,
  figuredOf,
  fired,
} from './__testUtils__/alarms';

const hoursAgo = (hours: number) => daysAgo(0, hours * HOUR);
const minutesAgo = (minutes: number) => daysAgo(0, minutes * MINUTE);

describe('an entity', () => {
  it('that no source was ever heard of has no answer, not even who was asked', () => {
    const facts = factsOf({ alarms: [], known: { connected: false } });
    expect(new Set(Object.values(facts))).toEqual(new Set(['unmapped']));
  });

  it('that nothing is known to be of is unmapped, and it is said who was asked', () => {
    const sources = [aSource(), aSource({ id: 'aws', title: 'CloudWatch' })];
    const known = { mapped: false, sources };
    const { asked, ...others } = factsOf({ alarms: [], known });
    expect(asked).toEqual(['CloudWatch', 'Prometheus eu-1']);
    expect(new Set(Object.values(others))).toEqual(new Set(['unmapped']));
  });

  it('that names alarms of which there is none has none', () => {
    const sources = [aSource({ selectors: ['prometheus.io/alert: Slow'] })];
    expect(factsOf({ alarms: [], known: { sources } })).toMatchObject({
      judged: 0,
      asked: ['Prometheus eu-1 (prometheus.io/alert: Slow)'],
      unrouted: [],
    });
  });

  it('with alarms that everything is right with', () => {
    expect(factsOf({ alarms: [alarm('Slow'), alarm('Errors')] })).toEqual({
      judged: 2,
      asked: ['Prometheus eu-1 (label service)'],
      unrouted: [],
      'critical-without-runbook': [],
      'critical-without-cause': [],
      'stuck-firing': [],
      'stuck-without-data': [],
      'stuck-off': [],
      'golden-signals': [],
      'run-signals': [],
      noisy: [],
      'self-resolving': [],
      'deployments-watched': 'insufficient-data',
      'deployments-with-alarm': 'insufficient-data',
      incidents: 'insufficient-data',
      'incidents-found-first': 'insufficient-data',
    });
  });
});

describe('judged', () => {
  it.each([
    ['scales', { purpose: 'scaling' }],
    ['tells that monitoring works', { purpose: 'dead-man' }],
    ['is called as such alarms are', { title: 'Watchdog' }],
    ['is for information', { severity: 'INFO' }],
  ] as const)('is no alarm that only %s', (_, more) => {
    const bad = { routedTo: [], state: 'firing', ...more } as const;
    expect(factsOf({ alarms: [alarm('Slow', bad)] })).toMatchObject({
      judged: 0,
      unrouted: [],
      'stuck-firing': [],
    });
  });

  it('is for an hour what has gone', () => {
    const gone = (goneAt: string) =>
      factsOf({
        alarms: [
          alarm('Slow', {
            goneAt,
            routedTo: [],
            labels: { signal: 'latency' },
          }),
        ],
      });
    expect(gone(hoursAgo(1))).toMatchObject({
      judged: 1,
      unrouted: [],
      'golden-signals': ['latency'],
    });
    expect(gone(daysAgo(0, HOUR + 1))).toMatchObject({
      judged: 0,
      'golden-signals': [],
    });
  });
});

describe('unrouted', () => {
  const lost = (title: string, unroutedSince = daysAgo(2)) =>
    alarm(title, { routedTo: [], unroutedSince });
  const untold = alarm('Untold', { routedTo: undefined });

  it.each([
    ['nobody hears it', [lost('Slow'), alarm('Errors')], ['Slow']],
    [
      'of two of one name',
      [lost('Slow'), { ...lost('Slow'), id: 'b' }],
      ['Slow'],
    ],
    ['only just', [lost('Slow', hoursAgo(1))], []],
    ['for an hour', [lost('Slow', daysAgo(0, HOUR + 1))], ['Slow']],
    ['beside one that cannot be told', [untold, lost('Slow')], ['Slow']],
    [
      'one that cannot be told',
      [untold, alarm('Slow')],
      'failed: Prometheus eu-1 cannot tell whom alarms reach: Untold',
    ],
    ['a vanished one', [{ ...lost('Slow'), goneAt: minutesAgo(5) }], []],
  ])('%s', (_, alarms, expected) => {
    expect(factsOf({ alarms }).unrouted).toEqual(expected);
  });

  describe('through an alarm that combines others', () => {
    const combining = (more: object) =>
      alarm('Both', { children: ['Slow', 'Errors'], ...more });
    it.each([
      ['who hears that, hears them', combining({}), []],
      [
        'nobody hears it',
        combining({ routedTo: [], unroutedSince: daysAgo(3) }),
        ['Both', 'Slow'],
      ],
      [
        'nobody hears it since half an hour',
        combining({ routedTo: [], unroutedSince: minutesAgo(30) }),
        [],
      ],
      [
        'whether anybody does cannot be told',
        combining({ routedTo: undefined }),
        'failed: Prometheus eu-1 cannot tell whom alarms reach: Both, Slow',
      ],
      ['it is gone', combining({ goneAt: daysAgo(1) }), ['Slow']],
      ['of another source', combining({ source: 'aws' }), ['Slow']],
      ['of itself', combining({ children: ['Both'] }), ['Slow']],
    ])('%s', (_, both, expected) => {
      expect(factsOf({ alarms: [lost('Slow'), both] }).unrouted).toEqual(
        expected,
      );
    });
  });
});

describe('critical alarms', () => {
  const bare = (title: string, more = {}) =>
    alarm(title, {
      runbook: undefined,
      withoutRunbookSince: daysAgo(2),
      ...more,
    });
  const warning = { severity: 'warning' };
  const unrated = { severity: undefined };

  it.each([
    ['one without', [bare('Slow'), alarm('Errors')], ['Slow']],
    ['only just', [bare('Slow', { withoutRunbookSince: hoursAgo(1) })], []],
    ['a lesser one', [bare('Slow', warning), alarm('Errors')], []],
    ['where all are lesser, each', [bare('Slow', warning)], ['Slow']],
    ['where none is rated, each', [bare('Slow', unrated)], ['Slow']],
    ['one that is not rated', [bare('Slow', unrated), alarm('B')], ['Slow']],
    [
      'that cannot be told of',
      [bare('Slow', { withoutRunbookSince: undefined })],
      'failed: Prometheus eu-1 cannot tell which runbook alarms have: Slow',
    ],
    [
      'after the one that was rated has gone just now',
      [bare('Slow', warning), alarm('Errors', { goneAt: minutesAgo(5) })],
      [],
    ],
  ])('without a runbook: %s', (_, alarms, expected) => {
    expect(factsOf({ alarms })['critical-without-runbook']).toEqual(expected);
  });

  it('are not better for a case that is new', () => {
    const rule = bare('Slow', {
      id: 'slow',
      withoutCauseSince: daysAgo(2),
      firstSeenAt: daysAgo(2),
    });
    const caseSince = (since: string, firstSeenAt: string) => ({
      ...rule,
      id: 'slow/pay',
      instanceOf: 'slow',
      withoutRunbookSince: since,
      withoutCauseSince: since,
      firstSeenAt,
    });
    const told = (one: typeof rule) => factsOf({ alarms: [rule, one] });
    expect(told(caseSince(minutesAgo(5), minutesAgo(5)))).toMatchObject({
      'critical-without-runbook': ['Slow'],
      'critical-without-cause': ['Slow'],
    });
    // It was the last that had one.
    expect(told(caseSince(minutesAgo(5), daysAgo(9)))).toMatchObject({
      'critical-without-runbook': [],
      'critical-without-cause': [],
    });
  });

  it('by names of the installation', () => {
    const alarms = [bare('Slow', { severity: 'Loud' }), alarm('Errors')];
    const options = { severities: { critical: ['critical', 'loud'] } };
    expect(factsOf({ alarms, options })).toMatchObject({
      'critical-without-runbook': ['Slow'],
    });
  });

  it.each(['runbook', 'dashboard', 'logs'])('without %s', missing => {
    const alarms = [
      alarm('Slow', { [missing]: undefined, withoutRunbookSince: daysAgo(2) }),
      alarm('New', { [missing]: undefined, firstSeenAt: minutesAgo(30) }),
      // It was there for long, and so was what it lost.
      alarm('Lost', { [missing]: undefined, withoutCauseSince: hoursAgo(1) }),
    ];
    expect(factsOf({ alarms })['critical-without-cause']).toEqual(['Slow']);
  });
});

describe('stuck', () => {
  it.each([
    ['stuck-firing', 'firing', 1],
    ['stuck-without-data', 'insufficient-data', 7],
    ['stuck-off', 'disabled', 14],
  ] as const)('%s', (fact, state, days) => {
    const told = (since: string) =>
      factsOf({ alarms: [alarm('Slow', { state, since })] })[fact];
    expect(told(daysAgo(days))).toEqual([]);
    expect(told(daysAgo(days, 1))).toEqual(['Slow']);
  });

  it('off when silenced over two weeks, though it works', () => {
    const told = (silenced: object) =>
      factsOf({ alarms: [alarm('Slow', { silenced })] })['stuck-off'];
    expect(told({ since: daysAgo(14) })).toEqual([]);
    expect(told({ since: daysAgo(14, 1) })).toEqual(['Slow']);
    expect(told({ until: daysAgo(-90) })).toEqual([]);
  });
});

describe('noise, over 28 days', () => {
  it.each([
    ['ten a week', 40, 10, { noisy: [], 'self-resolving': [] }],
    ['more than ten a week', 41, 10, { noisy: ['Slow'] }],
    ['five of five minutes', 5, 5, { noisy: [], 'self-resolving': ['Slow'] }],
    ['four of five minutes', 4, 5, { 'self-resolving': [] }],
    ['of six minutes', 12, 6, { 'self-resolving': [] }],
  ])('%s', (_, times, minutes, expected) => {
    const alarms = [alarm('Slow', { changes: fired(times, minutes) })];
    expect(factsOf({ alarms })).toMatchObject(expected);
  });

  it('is that half of them resolved themselves not enough', () => {
    const changes = [...fired(3, 10), ...changed([40, 'firing'], [38, 'ok'])];
    const all = [...changes, ...changed([30, 'firing'], [28, 'ok'])];
    const more = [...all, ...changed([20, 'firing'], [18, 'ok'])];
    const told = (given: typeof all) =>
      factsOf({ alarms: [alarm('Slow', { changes: given })] });
    expect(told(more)['self-resolving']).toEqual([]);
    const most = [...more, ...changed([10, 'firing'], [8, 'ok'])];
    expect(told(most)['self-resolving']).toEqual(['Slow']);
  });

  it('is nothing that somebody switched off, or that ran out of data', () => {
    const changes = fired(6, 2).map(({ at, state }, index) => ({
      at,
      state:
        state === 'ok'
          ? (['disabled', 'insufficient-data'] as const)[index % 2]
          : state,
    }));
    const alarms = [alarm('Slow', { changes })];
    expect(factsOf({ alarms })['self-resolving']).toEqual([]);
  });

  it('is told of what pages alone', () => {
    const alarms = [
      alarm('Slow', { severity: 'warning', changes: fired(50, 1) }),
      alarm('Errors'),
    ];
    expect(factsOf({ alarms })).toMatchObject({ noisy: [] });
  });

  it.each([
    ['28 days', daysAgo(28), 'not-yet'],
    ['longer', daysAgo(28, 1), ['Slow']],
    ['never', undefined, 'not-yet'],
  ])('when watched for %s', (_, historySince, expected) => {
    const alarms = [alarm('Slow', { changes: fired(50, 1) })];
    const known = { sources: [aSource({ historySince })] };
    expect(factsOf({ alarms, known }).noisy).toEqual(expected);
  });
});

describe('cases of one rule', () => {
  const rule = alarm('SlowRoute', { id: 'slow' });
  const caseOf = (route: string, more = {}) =>
    alarm('SlowRoute', {
      id: `slow/${route}`,
      instanceOf: 'slow',
      labels: { service: 'payments', route },
      ...more,
    });

  it('are one alarm', () => {
    const alarms = [caseOf('pay'), caseOf('refund'), rule];
    expect(factsOf({ alarms }).judged).toBe(1);
    expect(factsOf({ alarms: alarms.slice(0, 2) }).judged).toBe(1);
  });

  it('fire together once', () => {
    const changes = fired(30, 2);
    const alarms = [rule, caseOf('pay', { changes }), caseOf('b', { changes })];
    expect(factsOf({ alarms })).toMatchObject({
      noisy: [],
      'self-resolving': ['SlowRoute'],
    });
  });

  it('are as bad as the worst of them, since that began', () => {
    const firing = { state: 'firing' } as const;
    const alarms = [
      rule,
      caseOf('pay', { ...firing, since: daysAgo(3) }),
      caseOf('refund', { ...firing, since: minutesAgo(4) }),
    ];
    expect(factsOf({ alarms })['stuck-firing']).toEqual(['SlowRoute']);
    const [, , soon] = alarms;
    expect(factsOf({ alarms: [rule, soon] })['stuck-firing']).toEqual([]);
    // A rule may fire beside its cases, too.
    const own = { ...rule, ...firing, since: daysAgo(9) };
    expect(factsOf({ alarms: [own, soon] })['stuck-firing']).toEqual([
      'SlowRoute',
    ]);
  });

  it('are unrouted when one that fires is', () => {
    const lost = { routedTo: [], unroutedSince: daysAgo(2) };
    const firing = { state: 'firing' } as const;
    const told = (...alarms: (typeof rule)[]) => factsOf({ alarms }).unrouted;
    expect(
      told(rule, caseOf('a', firing), caseOf('b', { ...firing, ...lost })),
    ).toEqual(['SlowRoute']);
    expect(told({ ...rule, ...lost }, caseOf('a', firing))).toEqual([
      'SlowRoute',
    ]);
    // What is over may reach others when it comes back: the rule knows.
    const over = { ...lost, overSince: daysAgo(1) };
    expect(told(rule, caseOf('a', over))).toEqual([]);
    expect(told(caseOf('a', over), caseOf('b'))).toEqual([]);
    expect(told(caseOf('a', over))).toEqual(['SlowRoute']);
    expect(told(caseOf('a', lost), caseOf('b'))).toEqual(['SlowRoute']);
  });
});

describe('signals', () => {
  it('are what labels say, or else what metrics are called', () => {
    const alarms = [
      alarm('A', { labels: { signal: 'Errors' } }),
      alarm('B', { metric: 'http_request_duration_seconds_bucket' }),
      alarm('C', { metric: 'CPUUtilization', severity: 'info' }),
      alarm('D', { labels: { golden_signal: 'missed_run, failure' } }),
    ];
    expect(factsOf({ alarms })).toMatchObject({
      'golden-signals': ['errors', 'latency'],
      'run-signals': ['missed-run', 'failure', 'duration'],
    });
  });
});

describe('deployments that alarms watched', () => {
  const deliveries = (...deployments: ReturnType<typeof deployed>[]) => ({
    deployments,
    incidents: [],
    incidentFeed: true,
  });
  const told = (
    given: ReturnType<typeof deliveries>,
    alarms = [alarm('Slow')],
  ) => {
    const facts = factsOf({ alarms, deliveries: given });
    return [facts['deployments-watched'], facts['deployments-with-alarm']];
  };
  const one = deployed(minutesAgo(100), { startedAt: minutesAgo(110) });
  const firing = (ago: number) => [
    alarm('Slow', { changes: changed([ago, 'firing'], [1, 'ok']) }),
  ];

  it.each([
    ['quiet', [alarm('Slow')], [1, 0]],
    ['with its start', firing(110), [1, 1]],
    ['half an hour after it', firing(70), [1, 1]],
    ['later', firing(69), [1, 0]],
    ['before', firing(111), [1, 0]],
    [
      'one that has gone since',
      [{ ...firing(100)[0], goneAt: minutesAgo(50) }],
      [1, 1],
    ],
    [
      'one that came later',
      [alarm('Slow', { since: hoursAgo(1), firstSeenAt: hoursAgo(1) })],
      [0, 0],
    ],
  ])('%s', (_, alarms, expected) => {
    expect(told(deliveries(one), alarms)).toEqual(expected);
  });

  it.each([
    ['elsewhere', deployed(minutesAgo(100), { production: false }), [0, 0]],
    ['a drill', deployed(minutesAgo(100), { cause: 'drill' }), [0, 0]],
    ['cancelled', deployed(minutesAgo(100), { outcome: 'cancelled' }), [0, 0]],
    ['not over for half an hour', deployed(minutesAgo(29)), [0, 0]],
    ['over for half an hour', deployed(minutesAgo(30)), [1, 0]],
    ['90 days ago', deployed(daysAgo(90)), [1, 0]],
    ['longer ago', deployed(daysAgo(90, 1)), [0, 0]],
  ])('%s', (_, deployment, expected) => {
    expect(told(deliveries(deployment))).toEqual(expected);
  });

  it('cannot be told without alarms', () => {
    const none = ['insufficient-data', 'insufficient-data'];
    expect(told(deliveries(one), [])).toEqual(none);
  });
});

describe('incidents', () => {
  const told = (
    incident: Partial<ReturnType<typeof anIncident>>,
    changes = changed([120, 'firing'], [90, 'ok']),
    incidentFeed = true,
  ) => {
    const { incidents, 'incidents-found-first': first } = factsOf({
      alarms: [alarm('Slow', { changes })],
      deliveries: {
        deployments: [],
        incidents: [anIncident(minutesAgo(100), incident)],
        incidentFeed,
      },
    });
    return [incidents, first];
  };

  it.each([
    ['while an alarm was firing', {}, [1, 1]],
    ['before one was', { detectedAt: minutesAgo(121) }, [1, 0]],
    ['after it was over', { detectedAt: minutesAgo(89) }, [1, 0]],
    [
      'reported later',
      { detectedAt: minutesAgo(121), reportedAt: minutesAgo(110) },
      [1, 1],
    ],
    [
      'that an alarm found',
      { detectedAt: minutesAgo(9), foundBy: 'alarm' },
      [1, 1],
    ],
    ['longer than 180 days ago', { detectedAt: daysAgo(180, 1) }, [0, 0]],
    ['before anything was watched', { detectedAt: daysAgo(101) }, [0, 0]],
  ] as const)('%s', (_, incident, expected) => {
    expect(told(incident)).toEqual(expected);
  });

  it('are found by no alarm that had been firing for over a day', () => {
    const day = 24 * 60;
    expect(told({}, changed([100 + day, 'firing']))).toEqual([1, 1]);
    expect(told({}, changed([101 + day, 'firing']))).toEqual([1, 0]);
  });

  it('cannot be told of without a feed of them', () => {
    const none = ['insufficient-data', 'insufficient-data'];
    expect(told({}, undefined, false)).toEqual(none);
  });
});

describe('the link', () => {
  const link = 'https://prometheus.example.com/slow';
  const lost = { routedTo: [], unroutedSince: daysAgo(2), link };
  const told = (...alarms: ReturnType<typeof alarm>[]) =>
    figuredOf({ alarms }).facts['alarms/unrouted'];

  it('leads to the alarm, where it is one', () => {
    expect(told(alarm('Slow', lost), alarm('Fine', { link }))).toMatchObject({
      value: ['Slow'],
      link,
    });
  });

  it('is left out where there are several, or none', () => {
    const several = told(alarm('Slow', lost), alarm('Errors', lost));
    expect(several).toEqual({ status: 'present', value: ['Errors', 'Slow'] });
    expect(told(alarm('Slow', { link }))).not.toHaveProperty('link');
  });
});

describe('until when', () => {
  it.each([
    [
      'it is unrouted for an hour',
      alarm('A', { routedTo: [], unroutedSince: minutesAgo(20) }),
      daysAgo(0, -40 * MINUTE - 1),
    ],
    [
      'it fires for a day',
      alarm('A', { state: 'firing', since: hoursAgo(20) }),
      daysAgo(0, -4 * HOUR - 1),
    ],
    [
      'it has been gone for an hour',
      alarm('A', { goneAt: minutesAgo(20) }),
      daysAgo(0, -40 * MINUTE - 1),
    ],
  ])('%s', (_, one, expected) => {
    expect(figuredOf({ alarms: [one] }).validUntil).toBe(expected);
  });
});
