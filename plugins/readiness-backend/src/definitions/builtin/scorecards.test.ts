import {
  builtInFacts,
  validateDefinitions,
} from 'backstage-plugin-readiness-common';
import { builtInDefinitions } from '.';
import { withoutPeopleRows } from './deployment-confidence/withoutPeopleRows';
import { judge, reportOn, reportsOn } from './judge';
import { About, saw, ScenarioFacts } from './scenario';
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

/** Likewise. */
const DEPLOYMENT_CONFIDENCE = [
  ['failure-surface-known', 'guarded', 2, 'attested'],
  ['many-can-deploy', 'guarded', 2, 'outcome'],
  ['rollback-fast', 'guarded', 2, 'outcome'],
  ['rollback-by-anyone', 'guarded', 2, 'outcome'],
  ['knowledge-spread', 'routine', 1, 'outcome'],
  ['newcomer-deployed', 'routine', 1, 'outcome'],
  ['recovery-shared', 'routine', 1, 'outcome'],
  ['pipeline-reliable', 'routine', 1, 'outcome'],
  ['same-build-promoted', 'routine', 1, 'outcome'],
  ['config-matches', 'routine', 1, 'configured'],
  ['changes-do-not-wait', 'routine', 1, 'outcome'],
  ['cadence-not-shrinking', 'routine', 1, 'outcome'],
  ['batches-small', 'routine', 1, 'outcome'],
  ['deploy-time-predictable', 'routine', 1, 'outcome'],
  ['deploys-without-ceremony', 'routine', 1, 'outcome'],
  ['migrations-safe', 'routine', 1, 'attested'],
  ['friday-deploys', undefined, 1, 'outcome'],
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

describe('deployment-confidence', () => {
  const scorecard = scorecards['deployment-confidence'];
  const whole = (about: About = {}, less: ScenarioFacts = {}) => {
    const noGate = { 'attestations/no-manual-gate': saw(true) };
    const facts = { ...everything(), ...noGate, ...less };
    const reports = reportsOn({ facts, about });
    return reports.find(report => report.scorecard === scorecard.id);
  };

  it('asks for what was agreed, and folds under the mapping', () => {
    expect(Object.keys(scorecard.checks).sort()).toEqual(
      [...DEPLOYMENT_CONFIDENCE.map(([id]) => id), 'deploys-mapped'].sort(),
    );
    expect(scorecard.checks['deploys-mapped'].weight).toBe(0);
  });

  it.each(DEPLOYMENT_CONFIDENCE)(
    '%s stands on %s with weight %d',
    (check, level, weight) => {
      const row = scorecard.checks[check];
      expect([row.level, row.weight]).toEqual([level, weight]);
    },
  );

  it.each(DEPLOYMENT_CONFIDENCE)(
    'a pass of %s (%s, %d) rests on %s evidence',
    (check, _level, _weight, kind) => {
      expect(judge(check, firstPass(check)).kind).toBe(kind);
    },
  );

  it('is routine where everything holds', () => {
    expect(whole()).toMatchObject({ level: 'routine', score: 100 });
  });

  it('is of what revenue depends on, and of what opted in', () => {
    const annotations = { 'readiness/deployment-confidence': 'true' };
    expect(whole({ isRevenue: false })).toBeUndefined();
    expect(whole({ isRevenue: false, annotations })).toBeDefined();
    expect(whole({ profile: 'library' })).toBeUndefined();
  });

  it('does not let Friday hold up a rung', () => {
    const report = whole({}, { 'deployments/friday-share': saw(0) });
    expect(report).toMatchObject({ level: 'routine' });
    expect(report?.score).toBeLessThan(100);
  });

  it('has no rows about people once the setting takes them out', () => {
    const without = withoutPeopleRows(builtInDefinitions);
    const { checks: rows } = without.scorecards[scorecard.id];
    const gone = Object.keys(scorecard.checks).filter(id => !rows[id]);
    expect(gone.sort()).toEqual([
      'knowledge-spread',
      'many-can-deploy',
      'newcomer-deployed',
      'recovery-shared',
      'rollback-by-anyone',
    ]);
    expect(gone.filter(id => without.checks[id])).toEqual([]);
    expect(validateDefinitions(without, builtInFacts).errors).toEqual([]);
  });
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
