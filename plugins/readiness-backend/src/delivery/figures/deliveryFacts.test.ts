import { deploymentFacts } from 'backstage-plugin-readiness-common';
import { DeploymentRecord } from '../records';
import { factsOf, figuredOf, kindOf } from './__testUtils__/factsOf';
import {
  anIncident,
  daysAgo,
  deployed,
  merged,
  NOW,
} from './__testUtils__/records';
import { DAY, HOUR, MINUTE } from './spans';

const after = (at: string, milliseconds: number) =>
  new Date(Date.parse(at) + milliseconds).toISOString();

/** So many deployments, one a day at noon, the last of them so many days ago. */
const daily = (
  count: number,
  lastDaysAgo = 1,
  more: (index: number) => Partial<DeploymentRecord> = () => ({}),
) =>
  Array.from({ length: count }, (_, index) =>
    deployed(daysAgo(lastDaysAgo + count - 1 - index), more(index)),
  );

/** The same; the first so many of them were rolled back. */
const withRollbacks = (count: number, failed: number, lastDaysAgo = 1) =>
  daily(count, lastDaysAgo).flatMap((deployment, index) =>
    index < failed
      ? [
          deployment,
          deployed(after(deployment.finishedAt, 20 * MINUTE), {
            cause: 'rollback',
            undoes: deployment.deployment,
          }),
        ]
      : [deployment],
  );

describe('every fact', () => {
  const refs = deploymentFacts.map(({ ref }) => ref).sort();

  it.each<[string, ReturnType<typeof figuredOf>]>([
    ['of a service never deployed', figuredOf({})],
    ['of a service deployed once', figuredOf({ deployments: daily(1) })],
    ['of a busy service', figuredOf({ deployments: withRollbacks(100, 9) })],
    ['of a service that no feed knows', figuredOf({ mapped: false })],
  ])('is answered %s', (_, { facts }) => {
    expect(Object.keys(facts).sort()).toEqual(refs);
  });

  it('has the type that it is declared with', () => {
    const changes = daily(100, 2).map(({ finishedAt }) =>
      merged(finishedAt, { writtenAt: after(finishedAt, -HOUR) }),
    );
    const deployments = withRollbacks(100, 9).map((deployment, index) => ({
      ...deployment,
      startedAt: after(deployment.finishedAt, -5 * MINUTE),
      commit: `commit ${index}`,
      actor: `person ${index % 5}`,
    }));
    const staged = deployments.map(deployment => ({
      ...deployment,
      id: deployment.id + 1_000_000,
      environment: 'staging',
      production: false,
      finishedAt: after(deployment.finishedAt, -HOUR),
    }));
    const { facts } = figuredOf({
      deployments: [...deployments, ...staged],
      changes,
      lastBuiltAt: daysAgo(1),
    });
    const typeOf = { boolean: 'boolean', number: 'number' } as const;
    const present = deploymentFacts.flatMap(({ ref, type }) => {
      const said = facts[ref];
      return said.status === 'present' ? [{ ref, type, said }] : [];
    });
    // Nothing waits for production here, there is no full window to compare with, and nothing tells who joined.
    expect(deploymentFacts.length - present.length).toBe(5);
    const seen = present.map(({ ref, said }) => [
      ref,
      Array.isArray(said.value) ? 'string-list' : typeof said.value,
    ]);
    const declared = present.map(({ ref, type }) => [
      ref,
      type === 'string-list' ? type : typeOf[type as 'number'] ?? 'string',
    ]);
    expect(seen).toEqual(declared);
  });

  it('waits for a mapping where no feed knows the entity', () => {
    const { mapped, ...others } = factsOf({ mapped: false });
    expect(mapped).toBe(false);
    expect(new Set(Object.values(others))).toEqual(new Set(['unmapped']));
  });
});

describe('change fail rate', () => {
  it.each<[string, DeploymentRecord[], unknown, unknown, unknown]>([
    ['nothing deployed', [], 0, 'not-yet', 'not-yet'],
    ['two are too few', withRollbacks(2, 1), 2, 'not-yet', 'not-yet'],
    ['three are enough', withRollbacks(3, 1), 3, 1, 33.4],
    ['3 of 20', withRollbacks(20, 3), 20, 3, 15],
    ['the whole window', withRollbacks(90, 9, 0), 90, 9, 10],
    [
      'the last twenty where the window holds fewer',
      [...withRollbacks(30, 20, 100), ...daily(5)],
      20,
      5,
      25,
    ],
    [
      'all of a year where it holds fewer than twenty',
      [...withRollbacks(3, 3, 363), ...withRollbacks(4, 1, 200)],
      7,
      4,
      57.2,
    ],
    ['older than a year', withRollbacks(9, 9, 366), 0, 'not-yet', 'not-yet'],
  ])('%s', (_, deployments, sampled, failed, rate) => {
    expect(factsOf({ deployments })).toMatchObject({
      sampled,
      'failed-changes': failed,
      'change-fail-rate': rate,
    });
  });

  it('is a lower bound without an incident feed', () => {
    const deployments = withRollbacks(10, 1);
    const ref = 'deployments/change-fail-rate';
    expect(kindOf(ref, { deployments, incidentFeed: false })).toBe(
      'configured',
    );
    expect(kindOf(ref, { deployments })).toBeUndefined();
  });

  it('is not known at all where nothing could show a failure', () => {
    const deployments = daily(20, 1, () => ({ version: undefined }));
    const facts = factsOf({ deployments, incidentFeed: false });
    expect(facts).toMatchObject({
      sampled: 20,
      'failed-changes': 'insufficient-data',
      'change-fail-rate': 'insufficient-data',
      'rework-rate': 'insufficient-data',
      'failed-in-a-year': 'insufficient-data',
      'friday-failure-chance': 'insufficient-data',
    });
  });

  it('leaves out drills', () => {
    const drills = withRollbacks(10, 10).map(record => ({
      ...record,
      cause: 'drill' as const,
    }));
    expect(factsOf({ deployments: drills })).toMatchObject({
      sampled: 0,
      'deployed-in-a-year': 0,
      'failed-in-a-year': 0,
      'rollback-exercised-at': drills.at(-1)?.finishedAt,
    });
  });
});

describe('rework', () => {
  const hotfixed = daily(10, 1, index =>
    index === 4 ? { cause: 'hotfix' } : {},
  );

  it('is hotfixes, and what ended an incident', () => {
    const [, second] = hotfixed;
    const incident = anIncident(after(second.finishedAt, -HOUR), {
      resolvedAt: after(second.finishedAt, 10 * MINUTE),
    });
    expect(
      factsOf({ deployments: hotfixed, incidents: [incident] }),
    ).toMatchObject({ 'rework-rate': 20, 'change-fail-rate': 20 });
  });

  it.each([
    ['labelled hotfixes are a lower bound', hotfixed, 10],
    ['without any label it cannot be known', daily(10), 'insufficient-data'],
  ])('no incident feed: %s', (_, deployments, rate) => {
    const facts = factsOf({ deployments, incidentFeed: false });
    expect(facts['rework-rate']).toBe(rate);
  });
});

describe('recovery', () => {
  const failing = (minutes: number[]) =>
    minutes.flatMap((length, index) => {
      const failed = deployed(daysAgo(100 - index));
      return [
        failed,
        deployed(after(failed.finishedAt, length * MINUTE), {
          cause: 'rollback',
          undoes: failed.deployment,
        }),
      ];
    });

  it.each<[string, number[], string]>([
    ['one', [20], 'PT20M'],
    ['the middle of three', [10, 90, 30], 'PT30M'],
    ['between the middle two of four', [10, 20, 40, 60], 'PT30M'],
    ['the last ten', [600, 600, ...Array(10).fill(15)], 'PT15M'],
  ])('%s', (_, minutes, expected) => {
    const facts = factsOf({ deployments: failing(minutes) });
    expect(facts['recovery-time']).toBe(expected);
  });

  it('names what is open by version, and does not count it', () => {
    const deployments = [
      ...failing([20]),
      deployed(daysAgo(3), { outcome: 'failed', version: 'v9' }),
    ];
    expect(factsOf({ deployments })).toMatchObject({
      'open-failures': ['v9'],
      'failed-in-a-year': 2,
      'recovery-time': 'PT20M',
    });
  });

  it('without a failure has no time', () => {
    expect(factsOf({ deployments: daily(10) })).toMatchObject({
      'open-failures': [],
      'failed-in-a-year': 0,
      'deployed-in-a-year': 10,
      'recovery-time': 'not-yet',
    });
  });
});

describe('rollbacks', () => {
  it.each<[string, Partial<DeploymentRecord>[], string]>([
    ['take from start to end', [{ startedAt: daysAgo(2, 6 * MINUTE) }], 'PT6M'],
    ['without a start cannot be timed', [{}], 'insufficient-data'],
    ['that failed took no effect', [{ outcome: 'failed' }], 'not-yet'],
    ['as drills say nothing of time', [{ cause: 'drill' }], 'not-yet'],
  ])('%s', (_, made, expected) => {
    const deployments = [
      deployed(daysAgo(3)),
      ...made.map(more => deployed(daysAgo(2), { cause: 'rollback', ...more })),
    ];
    expect(factsOf({ deployments })['rollback-time']).toBe(expected);
  });

  it.each<[string, Partial<DeploymentRecord>]>([
    [
      'in staging',
      { environment: 'staging', production: false, cause: 'rollback' },
    ],
    ['as a drill', { cause: 'drill' }],
    ['of an earlier build', { version: 'v1' }],
  ])('are exercised %s', (_, more) => {
    const deployments = [
      deployed(daysAgo(9), { version: 'v1' }),
      deployed(daysAgo(8), { version: 'v2' }),
      deployed(daysAgo(7), more),
    ];
    expect(factsOf({ deployments })['rollback-exercised-at']).toBe(daysAgo(7));
  });
});

describe('merged changes', () => {
  /** Each deployed so many hours after its merge, which was a day after its first commit. */
  const delivered = (hours: number[]) => ({
    deployments: hours.map((_, index) => deployed(daysAgo(60 - index))),
    changes: hours.map((length, index) => {
      const mergedAt = after(daysAgo(60 - index), -length * HOUR);
      return merged(mergedAt, { writtenAt: after(mergedAt, -DAY) });
    }),
  });

  it('take from their first commit to production; what the first deployment carried is not known', () => {
    const { changes, deployments } = delivered([1, 2, 3, 5]);
    expect(factsOf({ changes, deployments })).toMatchObject({
      'lead-time': 'P1DT3H',
      'lead-time-p90': 'not-yet',
    });
  });

  it('count from their merge where no commit is known: a lower bound', () => {
    const { changes, deployments } = delivered([1, 2, 3, 5]);
    const unwritten = changes.map(({ writtenAt, ...change }) => change);
    const given = { changes: unwritten, deployments };
    expect(factsOf(given)['lead-time']).toBe('PT3H');
    expect(kindOf('deployments/lead-time', given)).toBe('configured');
  });

  it('wait from merge to production in working days', () => {
    const facts = factsOf(delivered(Array(11).fill(12)), {
      workingWeek: [1, 2, 3, 4, 5, 6, 7],
    });
    expect(facts['merge-to-production-p90']).toBe(0.5);
  });

  it('wait by instant, not by age', () => {
    const changes = [3, 2, 1].map(days => merged(daysAgo(days)));
    const given = { deployments: [deployed(daysAgo(2.5))], changes };
    expect(factsOf(given)).toMatchObject({
      'changes-waiting': 2,
      'oldest-waiting-since': daysAgo(2),
    });
  });

  it('that all arrived leave none waiting', () => {
    const given = { deployments: daily(1), changes: [merged(daysAgo(3))] };
    expect(factsOf(given)).toMatchObject({
      'changes-waiting': 0,
      'oldest-waiting-since': 'not-yet',
    });
  });

  it('that no feed tells of are not none', () => {
    expect(factsOf({ deployments: daily(30) })).toMatchObject({
      'changes-waiting': 'insufficient-data',
      'batch-size': 'insufficient-data',
      'lead-time': 'insufficient-data',
    });
  });

  it('arrive with the commit that is deployed, not with the clock', () => {
    const changes = ['a', 'b', 'c'].map((commit, index) =>
      merged(daysAgo(10 - index), { commit }),
    );
    const deployments = [
      deployed(daysAgo(5), { commit: 'a' }),
      deployed(daysAgo(4), { commit: 'b' }),
    ];
    expect(factsOf({ changes, deployments })).toMatchObject({
      'changes-waiting': 1,
      'oldest-waiting-since': daysAgo(8),
    });
  });
});

describe('batches', () => {
  /** So many deployments every other day, each carrying so many changes. */
  const batches = (count: number, size: number, lastDaysAgo: number) => {
    const deployments = Array.from({ length: count }, (_, index) =>
      deployed(daysAgo(lastDaysAgo + 2 * (count - 1 - index))),
    );
    const changes = deployments.flatMap(({ finishedAt }) =>
      Array.from({ length: size }, (_, index) =>
        merged(after(finishedAt, -(index + 1) * MINUTE)),
      ),
    );
    return { deployments, changes };
  };
  const joined = (...parts: ReturnType<typeof batches>[]) => ({
    deployments: parts.flatMap(part => part.deployments),
    changes: parts.flatMap(part => part.changes),
  });
  const first = batches(1, 1, 200);

  it.each([
    ['half as big again', 2, 3, -33.4, 50],
    ['as big', 4, 4, 0, 0],
    ['smaller', 4, 2, 100, -50],
  ])('%s', (_, before, now, cadence, batch) => {
    const given = joined(first, batches(20, before, 95), batches(20, now, 1));
    expect(factsOf(given)).toMatchObject({
      'batch-size': now,
      'cadence-change': cadence,
      'batch-change': batch,
    });
  });

  it('compare twenty with twenty', () => {
    const given = joined(first, batches(19, 2, 95), batches(20, 3, 1));
    expect(factsOf(given)).toMatchObject({
      'batch-size': 3,
      'cadence-change': 'not-yet',
      'batch-change': 'not-yet',
    });
  });

  it('are no smaller for deployments that carry nothing', () => {
    const given = joined(first, batches(10, 3, 1));
    given.deployments.push(...daily(15, 30));
    expect(factsOf(given)['batch-size']).toBe(3);
  });
});

describe('the pipeline', () => {
  const runs = (outcomes: string, commits: string) =>
    [...outcomes].map((outcome, index) =>
      deployed(daysAgo(outcomes.length - index), {
        outcome: outcome === 'x' ? 'failed' : 'succeeded',
        commit: commits[index],
      }),
    );

  it.each([
    ['nine runs are too few', '.........', 'abcdefghi', 'not-yet'],
    ['none failed', '..........', 'abcdefghij', 0],
    ['failed, then mended by another commit', 'x.........', 'abcdefghij', 0],
    ['failed, then succeeded as it was', 'x.........', 'aacdefghij', 10],
    ['failed twice', 'xx........', 'aaadefghij', 20],
    ['succeeded, then failed', '.x........', 'aabdefghij', 0],
  ])('%s', (_, outcomes, commits, expected) => {
    const facts = factsOf({ deployments: runs(outcomes, commits) });
    expect(facts['retried-runs']).toBe(expected);
  });

  it.each([
    ['takes as long as ever', Array(20).fill(5), 1],
    ['takes longer now and then', [...Array(17).fill(5), 20, 20, 20], 4],
    ['nineteen are too few', Array(19).fill(5), 'not-yet'],
    [
      'no feed tells of the start',
      Array(20).fill(undefined),
      'insufficient-data',
    ],
  ])('%s', (_, minutes, expected) => {
    const deployments = daily(minutes.length, 1).map((deployment, index) => ({
      ...deployment,
      ...(minutes[index] && {
        startedAt: after(deployment.finishedAt, -minutes[index] * MINUTE),
      }),
    }));
    expect(factsOf({ deployments })['duration-spread']).toBe(expected);
  });
});

describe('promotion', () => {
  const production = daily(10, 1, index => ({ commit: `c${index}` }));
  const staged = (count: number, shift: number, more = {}) =>
    production.slice(0, count).map(({ finishedAt, commit }) =>
      deployed(after(finishedAt, shift), {
        environment: 'staging',
        production: false,
        commit,
        ...more,
      }),
    );

  it.each([
    ['all were tried before', staged(10, -HOUR), 100],
    ['nine of ten', staged(9, -HOUR), 90],
    ['only afterwards', [...staged(9, HOUR), ...staged(1, -HOUR)], 10],
    [
      'without success',
      [...staged(9, -HOUR, { outcome: 'failed' }), ...staged(1, -HOUR)],
      10,
    ],
    ['nothing was ever deployed elsewhere', [], 'insufficient-data'],
  ])('%s', (_, elsewhere, expected) => {
    const deployments = [...production, ...elsewhere];
    expect(factsOf({ deployments })['promoted-share']).toBe(expected);
  });

  it('goes by the digest where the commit is another', () => {
    const deployments = [...production, ...staged(10, -HOUR)].map(
      (record, index) => ({
        ...record,
        artifact: `pkg:oci/shop@sha256:${index % 10}`,
        commit: `c${record.environment}${index}`,
      }),
    );
    expect(factsOf({ deployments })['promoted-share']).toBe(100);
  });

  it('is asked of nobody with a single environment', () => {
    const deployments = [...production, ...staged(10, -HOUR)];
    const facts = factsOf({ deployments }, { singleEnvironment: true });
    expect(facts['promoted-share']).toBe('insufficient-data');
  });
});

describe('the week', () => {
  it('has the days and the slot in which deployments gather', () => {
    const deployments = [0, 7, 14, 21, 28].flatMap(days =>
      // Tuesday morning twice, Wednesday, Thursday.
      [3, 3.01, 2.5, 1.2].map(more => deployed(daysAgo(days + more))),
    );
    expect(factsOf({ deployments })).toMatchObject({
      'deploy-weekdays': 3,
      'busiest-slot-share': 50,
    });
  });

  it('takes twenty', () => {
    expect(factsOf({ deployments: daily(19) })).toMatchObject({
      'deploy-weekdays': 'not-yet',
      'busiest-slot-share': 'not-yet',
    });
  });
});

describe('Friday', () => {
  /** Now is a Friday at noon, so every seventh day falls on one. */
  const week = (count: number, fridays: number, failing: number[] = []) =>
    Array.from({ length: count }, (_, index) => {
      const isFriday = index < fridays;
      const days = isFriday ? 7 * (index + 1) : 7 * (index % 25) + 1;
      return deployed(daysAgo(days, isFriday ? 0 : index * MINUTE), {
        deployment: `f${index}`,
        version: `f${index}`,
        outcome: failing.includes(index) ? 'rolled-back' : 'succeeded',
      });
    });

  it.each<[string, number, number, unknown, unknown]>([
    ['29 are too few', 29, 2, 'insufficient-data', 'insufficient-data'],
    ['one of thirty', 30, 1, 1, 3.3],
    ['three of sixty', 60, 3, 3, 5],
    ['none', 40, 0, 0, 0],
  ])('%s', (_, count, fridays, deployments, share) => {
    expect(factsOf({ deployments: week(count, fridays) })).toMatchObject({
      'friday-sampled': count,
      'friday-deployments': deployments,
      'friday-share': share,
    });
  });

  it.each<[string, number[], number]>([
    ['fails alike', [], 1],
    // Three of three against none of twenty-seven: 1 of C(30,3) ways.
    ['fails always', [0, 1, 2], 0],
    // One of three, and one of 27: 1 - C(27,2) of C(30,2).
    ['fails once, as others do', [0, 20], 0.193],
  ])('%s', (_, failing, p) => {
    const facts = factsOf({ deployments: week(30, 3, failing) });
    expect(facts['friday-failure-chance']).toBe(p);
  });

  it('belongs to the team: its time zone, its week, the start', () => {
    // Thursday, 13:00 in Dubai, done by 11:59 in UTC.
    const thursdays = Array.from({ length: 10 }, (_, index) =>
      deployed(daysAgo(7 * index + 1), {
        startedAt: daysAgo(7 * index + 1, 3 * HOUR),
      }),
    );
    const others = Array.from({ length: 20 }, (_, index) =>
      deployed(daysAgo(7 * index + 3)),
    );
    const given = { deployments: [...thursdays, ...others] };
    const dubai = {
      timeZone: 'Asia/Dubai',
      workingWeek: [7, 1, 2, 3, 4] as const,
    };
    expect(factsOf(given, dubai)['friday-deployments']).toBe(10);
    expect(factsOf(given)['friday-deployments']).toBe(0);
  });

  it('may be frozen: a declared freeze is told apart from not daring', () => {
    const freeze = (from: string, to: string) => ({
      freezes: [{ from, to, reason: 'Christmas' }],
    });
    const given = { deployments: week(40, 0) };
    const frozen = (settings: Parameters<typeof factsOf>[1]) =>
      factsOf(given, settings)['friday-frozen'];
    expect(frozen({})).toBe(0);
    // 26 Fridays in 180 days, now included; two of them, and one whose noon is just outside.
    expect(frozen(freeze(daysAgo(14), daysAgo(0)))).toBe(7.6);
    expect(frozen(freeze(daysAgo(365), daysAgo(-1)))).toBe(100);
    expect(frozen(freeze(daysAgo(6), daysAgo(1)))).toBe(0);
  });
});

describe('edges of windows', () => {
  it.each<[string, number, string]>([
    ['deployed-in-90-days', 90, 'the window'],
    ['friday-sampled', 180, '180 days'],
    ['deployed-in-a-year', 365, 'a year'],
  ])(
    '%s: exactly %i days is inside, a millisecond more is not',
    (fact, days) => {
      const count = (milliseconds: number) =>
        factsOf({ deployments: [deployed(daysAgo(days, milliseconds))] })[fact];
      expect(count(0)).toBe(1);
      expect(count(1)).toBe(0);
    },
  );

  it('lie where the window is configured', () => {
    const deployments = [deployed(daysAgo(31)), deployed(daysAgo(29))];
    const facts = factsOf({ deployments }, { windowDays: 30 });
    expect(facts['deployed-in-90-days']).toBe(1);
    expect(facts.frequency).toBe(0.23);
  });

  it('the next one is when the facts hold until', () => {
    const given = { deployments: [deployed(daysAgo(80))] };
    expect(figuredOf(given).validUntil).toBe(
      new Date(NOW + 10 * DAY + 1).toISOString(),
    );
    expect(figuredOf({}).validUntil).toBeUndefined();
  });

  it('a feed whose clock is ahead has to wait', () => {
    const soon = daysAgo(0, -MINUTE);
    const given = { deployments: [deployed(soon)] };
    expect(factsOf(given)['last-deployed-at']).toBe('not-yet');
    expect(figuredOf(given).validUntil).toBe(soon);
    const then = factsOf(given, { now: NOW + MINUTE });
    expect(then['last-deployed-at']).toBe(soon);
  });
});
