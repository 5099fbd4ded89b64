import fc from 'fast-check';
import { codeOf, tableUnder } from '../../definitions/__testUtils__/examples';
import { Weekday } from '../figures/Weekday';
import { strictness } from './answers';
import { deployNow } from './deployNow';
import { DeployNowInput, FiringAlarm } from './DeployNowInput';

const WEDNESDAY = Date.parse('2026-11-18T10:00:00.000Z');
const FRIDAY = Date.parse('2026-11-20T12:00:00.000Z');
const MINUTE = 60 * 1000;

const ago = (minutes: number, now = WEDNESDAY) =>
  new Date(now - minutes * MINUTE).toISOString();

const deliveries = { asOf: ago(0), incidents: [], silent: [], failures: [] };
const alarms = { asOf: ago(0), firing: [] };

/** A service that may be deployed at any time. */
const clean: DeployNowInput = {
  now: WEDNESDAY,
  timeZone: 'UTC',
  workingWeek: [1, 2, 3, 4, 5],
  deliveries,
  alarms,
  freezes: [],
  changes: { sampled: 40, failed: 2, rate: 5 },
  rollbacks: { exercisedAt: '2026-10-01T00:00:00.000Z', takes: 5 * MINUTE },
  isSomebodyOnCall: true,
  hasFridayRecord: true,
};

const alarm = (parts: Partial<FiringAlarm> = {}): FiringAlarm => ({
  name: 'errors',
  since: ago(5),
  link: 'https://alarms.example.com/errors',
  isCritical: true,
  isSilenced: false,
  ...parts,
});
const firing = (...all: FiringAlarm[]) => ({ ...alarms, firing: all });
const incident = { name: 'Checkout is down', since: ago(30) };
const silent = {
  ...incident,
  since: '2026-10-20T08:00:00.000Z',
  lastNewsAt: '2026-10-29T09:00:00.000Z',
};
const changes = (failed: number, sampled: number) => ({
  sampled,
  failed,
  rate: Math.ceil((1000 * failed) / sampled) / 10,
});
const freeze = {
  from: '2026-11-18T10:00:00.000Z',
  to: '2026-11-20T00:00:00.000Z',
  reason: 'Sale',
};

/** Each row of the truth table, in its order: what is different, the answer, and the code of the reason. */
const ROWS: [string, Partial<DeployNowInput>, string, string | undefined][] = [
  ['nothing speaks against it', {}, 'yes-now', undefined],
  [
    'a critical alarm is firing',
    { alarms: firing(alarm()) },
    'not-now',
    'critical-alarm',
  ],
  [
    'an incident is open',
    { deliveries: { ...deliveries, incidents: [incident] } },
    'not-now',
    'incident-open',
  ],
  [
    'a failed deployment is open',
    { deliveries: { ...deliveries, failures: [{ name: '1.2.3' }] } },
    'not-now',
    'failed-deployment-open',
  ],
  ['a freeze begins now', { freezes: [freeze] }, 'not-now', 'freeze'],
  [
    'no alarm source is connected',
    { alarms: undefined },
    'cannot-tell',
    'alarms-unknown',
  ],
  [
    'alarms are older than ten minutes',
    { alarms: { ...alarms, asOf: ago(10.01) } },
    'cannot-tell',
    'alarms-old',
  ],
  [
    'no feed has told of it',
    { deliveries: undefined },
    'cannot-tell',
    'deployments-unknown',
  ],
  [
    'deployments are older than ten minutes',
    { deliveries: { ...deliveries, asOf: ago(10.01) } },
    'cannot-tell',
    'deployments-old',
  ],
  [
    '16 of 100 changes failed',
    { changes: changes(16, 100) },
    'with-care',
    'fail-rate-high',
  ],
  [
    '3 of 19 failed',
    { changes: changes(3, 19) },
    'with-care',
    'fail-rate-high',
  ],
  ['2 of 9 failed', { changes: changes(2, 9) }, 'with-care', 'fail-rate-high'],
  [
    'a rollback takes more than 15 minutes',
    { rollbacks: { ...clean.rollbacks, takes: 15 * MINUTE + 1 } },
    'with-care',
    'rollback-slow',
  ],
  [
    'no rollback was exercised',
    { rollbacks: {} },
    'with-care',
    'rollback-never-exercised',
  ],
  [
    'nobody is known to be on call',
    { isSomebodyOnCall: false },
    'with-care',
    'on-call-unknown',
  ],
  [
    'a lesser alarm is firing',
    { alarms: firing(alarm({ isCritical: false })) },
    'with-care',
    'lesser-alarm',
  ],
  [
    'a critical alarm is firing that somebody silenced',
    { alarms: firing(alarm({ isSilenced: true })) },
    'with-care',
    'lesser-alarm',
  ],
  [
    'an incident is open of which nothing was heard for 20 days',
    { deliveries: { ...deliveries, silent: [silent] } },
    'with-care',
    'incident-silent',
  ],
  [
    'it is Friday noon, and Fridays have no record',
    {
      now: FRIDAY,
      deliveries: { ...deliveries, asOf: ago(0, FRIDAY) },
      alarms: { ...alarms, asOf: ago(0, FRIDAY) },
      hasFridayRecord: false,
    },
    'with-care',
    'friday',
  ],
];

const answerTo = (parts: Partial<DeployNowInput>) =>
  deployNow({ ...clean, ...parts });
const codesOf = (parts: Partial<DeployNowInput>) =>
  answerTo(parts).reasons.map(({ code }) => code);

describe('deploy now?', () => {
  it.each(ROWS)('%s', (_name, parts, answer, code) => {
    const told = answerTo(parts);
    expect(told.answer).toBe(answer);
    expect(told.reasons).toMatchObject(code ? [{ code, answer }] : []);
  });

  it.each<[string, Partial<DeployNowInput>]>([
    ['known ten minutes ago', { alarms: { ...alarms, asOf: ago(10) } }],
    ['15 of 100 failed', { changes: changes(15, 100) }],
    ['2 of 10 failed', { changes: changes(2, 10) }],
    ['1 of 3 failed', { changes: changes(1, 3) }],
    ['too few deployments to tell', { changes: undefined }],
    ['a rollback that nobody timed', { rollbacks: { exercisedAt: ago(5) } }],
    ['15 minutes', { rollbacks: { exercisedAt: ago(5), takes: 15 * MINUTE } }],
    ['a freeze that ends now', { freezes: [{ ...freeze, to: ago(0) }] }],
    ['a freeze to come', { freezes: [{ ...freeze, from: ago(-1) }] }],
    ['Wednesday afternoon', { now: WEDNESDAY, hasFridayRecord: false }],
  ])('lets pass: %s', (_name, parts) => {
    expect(answerTo(parts)).toEqual({ answer: 'yes-now', reasons: [] });
  });

  it('tells every reason, the strictest first', () => {
    expect(
      codesOf({
        alarms: firing(alarm(), alarm({ isCritical: false })),
        freezes: [freeze],
        deliveries: undefined,
        rollbacks: {},
      }),
    ).toEqual([
      'critical-alarm',
      'freeze',
      'deployments-unknown',
      'rollback-never-exercised',
      'lesser-alarm',
    ]);
  });

  it('keeps bad news that has got old, and says that it has', () => {
    const old = { ...firing(alarm()), asOf: ago(30) };
    expect(answerTo({ alarms: old })).toMatchObject({
      answer: 'not-now',
      reasons: [
        { code: 'critical-alarm', since: ago(5), link: alarm().link },
        { code: 'alarms-old', since: ago(30) },
      ],
    });
  });

  it('gives the reasons that the docs list, and no other', () => {
    const listed = tableUnder('deploy-now.md', '## Reasons').flatMap(
      ([codes, alone]) =>
        codeOf(codes).map(code => [code, alone.replace(/_/g, '')]),
    );
    const given = ROWS.flatMap(([, , answer, code]) =>
      code ? [[code, answer.replace('-', ' ')]] : [],
    );
    expect(new Map(listed as [string, string][])).toEqual(
      new Map(given as [string, string][]),
    );
  });

  it('names what it is about', () => {
    const told = answerTo({
      deliveries: { ...deliveries, incidents: [incident], silent: [silent] },
      freezes: [freeze],
    });
    expect(told.reasons.map(({ text }) => text)).toEqual([
      'The incident "Checkout is down" is open',
      'Nothing is to be deployed until 2026-11-20T00:00:00.000Z: Sale',
      'The incident "Checkout is down" is open since 2026-10-20T08:00:00.000Z, and nothing was heard of it for 20 days',
    ]);
  });
});

describe('a fix', () => {
  it('of what is burning goes with care', () => {
    const burning = { alarms: firing(alarm()) };
    expect(answerTo({ ...burning, intent: 'fix' })).toEqual({
      answer: 'with-care',
      reasons: answerTo(burning).reasons,
    });
  });

  it.each<[string, Partial<DeployNowInput>]>([
    ['yes-now', {}],
    ['with-care', { rollbacks: {} }],
    ['cannot-tell', { alarms: undefined }],
  ])('of nothing known is answered as any change: %s', (answer, parts) => {
    expect(answerTo({ ...parts, intent: 'fix' }).answer).toBe(answer);
  });
});

describe('Friday afternoon', () => {
  it.each<[string, string, string, Weekday[], boolean]>([
    [
      'a minute before noon',
      '2026-11-20T11:59:00Z',
      'UTC',
      [1, 2, 3, 4, 5],
      false,
    ],
    ['noon', '2026-11-20T12:00:00Z', 'UTC', [1, 2, 3, 4, 5], true],
    [
      'the end of the day',
      '2026-11-20T23:59:00Z',
      'UTC',
      [1, 2, 3, 4, 5],
      true,
    ],
    ['Saturday', '2026-11-21T12:00:00Z', 'UTC', [1, 2, 3, 4, 5], false],
    [
      'noon in Berlin',
      '2026-11-20T11:00:00Z',
      'Europe/Berlin',
      [1, 2, 3, 4, 5],
      true,
    ],
    [
      'noon in Berlin, in summer',
      '2026-07-24T10:00:00Z',
      'Europe/Berlin',
      [1, 2, 3, 4, 5],
      true,
    ],
    [
      'Friday in Auckland is Thursday here',
      '2026-11-20T00:30:00Z',
      'Pacific/Auckland',
      [1, 2, 3, 4, 5],
      true,
    ],
    [
      'Thursday of a week from Sunday',
      '2026-11-19T12:00:00Z',
      'UTC',
      [7, 1, 2, 3, 4],
      true,
    ],
    [
      'Friday of that week',
      '2026-11-20T12:00:00Z',
      'UTC',
      [7, 1, 2, 3, 4],
      false,
    ],
    [
      'Saturday of that week',
      '2026-11-21T12:00:00Z',
      'UTC',
      [7, 1, 2, 3, 4],
      false,
    ],
  ])('%s', (_name, instant, timeZone, workingWeek, isFriday) => {
    const now = Date.parse(instant);
    const codes = codesOf({
      now,
      timeZone,
      workingWeek,
      alarms: { ...alarms, asOf: ago(0, now) },
      deliveries: { ...deliveries, asOf: ago(0, now) },
      hasFridayRecord: false,
    });
    expect(codes).toEqual(isFriday ? ['friday'] : []);
  });
});

/** Ways to make things worse, each on its own part of the input. */
const WORSENINGS: ((input: DeployNowInput) => DeployNowInput)[] = [
  input => ({
    ...input,
    alarms: input.alarms && {
      ...input.alarms,
      firing: [...input.alarms.firing, alarm()],
    },
  }),
  input => ({
    ...input,
    alarms: input.alarms && {
      ...input.alarms,
      firing: [...input.alarms.firing, alarm({ isCritical: false })],
    },
  }),
  input => ({
    ...input,
    deliveries: input.deliveries && {
      ...input.deliveries,
      incidents: [...input.deliveries.incidents, incident],
    },
  }),
  input => ({
    ...input,
    deliveries: input.deliveries && {
      ...input.deliveries,
      failures: [...input.deliveries.failures, { name: '1' }],
    },
  }),
  input => ({ ...input, freezes: [...input.freezes, freeze] }),
  input => ({
    ...input,
    alarms: input.alarms && { ...input.alarms, asOf: ago(60) },
  }),
  input => ({
    ...input,
    deliveries: input.deliveries && { ...input.deliveries, asOf: ago(60) },
  }),
  input => ({ ...input, changes: changes(5, 10) }),
  input => ({ ...input, rollbacks: {} }),
  input => ({
    ...input,
    rollbacks: { exercisedAt: ago(5), takes: 60 * MINUTE },
  }),
  input => ({ ...input, isSomebodyOnCall: false }),
];

describe('properties', () => {
  const worsened = fc
    .tuple(
      fc.subarray(WORSENINGS),
      fc.constantFrom(...WORSENINGS),
      fc.constantFrom(WEDNESDAY, FRIDAY),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([before, last, now, hasFridayRecord, areAlarmsKnown]) => {
      const start: DeployNowInput = {
        ...clean,
        now,
        hasFridayRecord,
        alarms: areAlarmsKnown ? alarms : undefined,
      };
      const input = before.reduce((one, worsen) => worsen(one), start);
      return [input, last(input)] as const;
    });

  it('another reason never makes the answer milder', () => {
    fc.assert(
      fc.property(worsened, ([input, worse]) => {
        expect(strictness(deployNow(worse).answer)).toBeGreaterThanOrEqual(
          strictness(deployNow(input).answer),
        );
      }),
    );
  });

  it('the answer is that of its strictest reason, and the first', () => {
    fc.assert(
      fc.property(worsened, ([, input]) => {
        const { answer, reasons } = deployNow(input);
        expect(answer).toBe(reasons[0]?.answer ?? 'yes-now');
        const order = reasons.map(reason => strictness(reason.answer));
        expect(order).toEqual([...order].sort((a, b) => b - a));
      }),
    );
  });

  it('a fix is never told not now, and never asked for more than a change', () => {
    fc.assert(
      fc.property(worsened, ([, input]) => {
        const fix = deployNow({ ...input, intent: 'fix' }).answer;
        expect(fix).not.toBe('not-now');
        expect(strictness(fix)).toBeLessThanOrEqual(
          strictness(deployNow(input).answer),
        );
      }),
    );
  });
});
