import {
  builtInFacts,
  validateDefinitions,
} from 'backstage-plugin-readiness-common';
import { builtInDefinitions } from '.';
import { judge, reportOn } from './judge';
import { About, ScenarioFacts } from './scenario';
import { builtInScenarios } from './scenarios';

const { checks, scorecards } = builtInDefinitions;

/** Check, rung, weight and kind of the best evidence, as agreed for these: not read from the definitions. */
const PRODUCTION_READINESS = [
  ['owner-is-a-group', 'bronze', 3, 'declared'],
  ['owner-has-members', 'bronze', 1, 'configured'],
  ['owner-reachable', 'bronze', 1, 'declared'],
  ['described', 'bronze', 1, 'declared'],
  ['source-located', 'bronze', 1, 'declared'],
  ['docs-present', 'bronze', 1, 'configured'],
  ['in-a-system', 'silver', 1, 'declared'],
  ['runbook-linked', 'silver', 3, 'declared'],
  ['runbook-answers', 'silver', 1, 'configured'],
  ['dashboard-linked', 'silver', 1, 'declared'],
  ['on-call-set', 'silver', 3, 'configured'],
  ['alarms-exist', 'silver', 3, 'configured'],
  ['alarms-routed', 'silver', 3, 'configured'],
  ['alarms-have-runbooks', 'silver', 2, 'configured'],
  ['no-stuck-alarms', 'silver', 1, 'outcome'],
  ['deploys-mapped', 'silver', 1, 'configured'],
  ['launch-reviewed', 'silver', 2, 'attested'],
  ['docs-fresh', 'gold', 1, 'configured'],
  ['golden-signals-watched', 'gold', 2, 'configured'],
  ['runs-watched', 'gold', 2, 'configured'],
  ['alarms-quiet', 'gold', 2, 'outcome'],
  ['deployed-recently', 'gold', 1, 'exercised'],
  ['change-fail-rate', 'gold', 3, 'outcome'],
  ['recovers-quickly', 'gold', 3, 'outcome'],
  ['rollback-exercised', 'gold', 2, 'exercised'],
  ['restore-tested', 'gold', 3, 'exercised'],
  ['failure-tested', 'gold', 1, 'exercised'],
  ['review-renewed', 'gold', 1, 'attested'],
] as const;

const BRONZE = PRODUCTION_READINESS.filter(([, rung]) => rung === 'bronze');

it('the definitions are valid', () => {
  expect(validateDefinitions(builtInDefinitions, builtInFacts).errors).toEqual(
    [],
  );
});

describe('production-readiness', () => {
  const scorecard = scorecards['production-readiness'];

  it.each(PRODUCTION_READINESS)(
    '%s stands on %s with weight %d',
    (check, level, weight) => {
      expect(scorecard.checks[check]).toMatchObject({ level, weight });
    },
  );

  it.each(PRODUCTION_READINESS)(
    'a pass of %s (%s, %d) rests on %s evidence',
    (check, _level, _weight, kind) => {
      expect(judge(check, firstPass(check)).kind).toBe(kind);
    },
  );
});

describe('basics', () => {
  const scorecard = scorecards.basics;

  it.each(BRONZE)(
    'asks for %s as well (there: %s, weight %d)',
    (check, _, weight) => {
      expect(scorecard.checks[check]).toMatchObject({ level: 'known', weight });
    },
  );

  it('adds what is asked of libraries, and gates nothing by it', () => {
    const bronze = rowsOf('bronze');
    const others = Object.entries(scorecard.checks).filter(
      ([check]) => !bronze.includes(check),
    );
    expect(others.map(([check, { level }]) => [check, level])).toEqual([
      ['consumers-known', undefined],
      ['released-recently', undefined],
    ]);
  });
});

describe('an entity', () => {
  it('of which everything holds is gold', () => {
    expect(reportOn({ facts: everything(), about: {} })).toMatchObject({
      scorecard: 'production-readiness',
      level: 'gold',
      score: 100,
      coverage: 100,
    });
  });

  it('of a fresh install is bronze, and silver waits for what is not connected', () => {
    const unconnected = collectorsBut('ownership', 'docs');
    const report = reportOn({ facts: everything(), about: { unconnected } });
    expect(report).toMatchObject({ level: 'bronze', coverage: 100 });
    expect(report.rungs[1]).toMatchObject({
      state: 'closed',
      waitsForSignals: ['alarms', 'attestations', 'deployments', 'docs'],
    });
  });

  it('that is deprecated is asked for bronze only', () => {
    const report = reportOn({
      facts: everything(),
      about: { stage: 'retiring' },
    });
    expect(report.level).toBe('bronze');
    expect(report.rungs.map(({ state }) => state)).toEqual([
      'held',
      'not-asked',
      'not-asked',
    ]);
  });

  it('before launch holds all that does not need production', () => {
    const report = reportOn({
      facts: everything(),
      about: { stage: 'pre-launch' },
    });
    const asked = rowsOf('bronze', 'silver').filter(
      check => !checks[check].afterLaunch,
    );
    expect(asked.length).toBeGreaterThan(10);
    expect(report.launch).toMatchObject({
      level: 'silver',
      holds: asked.length,
    });
  });

  it.each<[string, About]>([
    ['a library', { profile: 'library' }],
    ['a component of another kind', { profile: 'other' }],
    ['an API', { kind: 'API', profile: 'other' }],
    ['a resource', { kind: 'Resource', profile: 'other' }],
    ['a system', { kind: 'System', profile: 'other' }],
  ])('that is %s is judged by basics, and known', (_name, about) => {
    expect(reportOn({ facts: everything(), about })).toMatchObject({
      scorecard: 'basics',
      level: 'known',
      score: 100,
    });
  });
});

describe.each(Object.values(checks))('$id', check => {
  it('says why in two sentences or more', () => {
    expect(check.rationale.match(/[.?](\s|$)/g)?.length).toBeGreaterThan(1);
  });

  it('says what to do, where, and how long it takes', () => {
    expect(check.remediation.text).toMatch(/^[A-Z].*\.$/);
    expect(check.remediation.url).toMatch(/^\{(catalogFile|owner|entity)\}/);
    expect(check.remediation.effort).toBeGreaterThan(0);
  });

  it('has titles that can stand in a list', () => {
    expect(check.title).toMatch(/^[A-Z].*[^.]$/);
    expect(check.failureTitle).toMatch(/^[A-Z].*[^.]$/);
    expect(check.failureTitle).not.toBe(check.title);
  });
});

/** Checks of production readiness on one of these rungs. */
function rowsOf(...rungs: string[]): string[] {
  const rows = Object.entries(scorecards['production-readiness'].checks);
  return rows.flatMap(([check, { level = '' }]) =>
    rungs.includes(level) ? [check] : [],
  );
}

function firstPass(check: string) {
  const scenario = builtInScenarios[check].find(
    ({ status }) => status === 'pass',
  );
  if (!scenario) throw new Error(`${check} has no scenario that passes`);
  return scenario;
}

/** The facts with which each check passes, all at once. */
function everything(): ScenarioFacts {
  return Object.assign(
    {},
    ...Object.keys(checks).map(check => firstPass(check).facts),
  );
}

function collectorsBut(...connected: string[]): string[] {
  return Object.keys(everything())
    .map(ref => ref.split('/')[0])
    .filter(collector => !connected.includes(collector));
}
