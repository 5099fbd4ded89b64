import {
  aCheck,
  allProblems,
  BASE,
  combine,
  combineRead,
  layer,
  problemsOf,
  ready,
  RUNBOOK,
} from './__testUtils__/layers';

const WRONG = { fact: 'docs/runbook-link', operator: 'exist' };
const UNKNOWN = { fact: 'docs/runbok-link', operator: 'exists' };

const checks = (id: string, change: unknown) => ({ checks: { [id]: change } });
const scorecards = (change: unknown) => ({ scorecards: { ready: change } });
const references = (id: string, change: unknown) =>
  scorecards({ checks: { [id]: change } });

const FINE = { ...BASE.scorecards.ready, title: 'Fine' };

const untouched = combine({}).definitions;

type Row = [name: string, layer: any, problems: string[]];

const ROWS: Row[] = [
  [
    'an operator that is none',
    checks('runbook-linked', { when: { all: [RUNBOOK, WRONG] } }),
    ['unknown-operator checks.runbook-linked.when.all.1.operator'],
  ],
  [
    'two errors in one check',
    checks('runbook-linked', { title: 3, when: UNKNOWN }),
    [
      'invalid-shape checks.runbook-linked.title',
      'unknown-fact checks.runbook-linked.when.fact',
    ],
  ],
  [
    'a field that is none',
    checks('runbook-linked', { failuretitle: 'x' }),
    ['unknown-field checks.runbook-linked.failuretitle'],
  ],
  [
    'a list in place of a check',
    checks('runbook-linked', []),
    ['invalid-shape checks.runbook-linked'],
  ],
  [
    'nothing in place of a check',
    checks('runbook-linked', null),
    ['invalid-shape checks.runbook-linked'],
  ],
  [
    'a check without its title',
    checks('runbook-linked', { title: false }),
    ['invalid-shape checks.runbook-linked.title'],
  ],
  [
    'a change to a check that is none',
    checks('runbok-linked', {
      title: 'x',
      failureTitle: 'y',
      rationale: 'z',
      remediation: { text: 'a', effort: 1 },
    }),
    [
      'invalid-shape checks.runbok-linked.when',
      'nothing-to-change checks.runbok-linked',
    ],
  ],
  [
    'a check taken out that is none',
    checks('runbok-linked', false),
    ['nothing-to-change checks.runbok-linked'],
  ],
  [
    'a name that is none',
    checks('Runbook!', aCheck('x', RUNBOOK)),
    ['invalid-shape checks.Runbook!.id'],
  ],
  [
    'another id within',
    checks('runbook-linked', { id: 'runbook' }),
    ['id-mismatch checks.runbook-linked.id'],
  ],
  [
    'a check required that is none',
    checks('runbook-linked', { requires: 'owner-has-peeple' }),
    ['unknown-check checks.runbook-linked.requires'],
  ],
  [
    'a circle closed over a check below',
    checks('owner-has-people', { requires: 'owner-has-chat' }),
    ['requires-circle checks.owner-has-people.requires'],
  ],
  [
    'a link that leads nowhere good',
    checks('runbook-linked', { remediation: { url: '{catalogfile}' } }),
    ['unknown-placeholder checks.runbook-linked.remediation.url'],
  ],
  [
    'a fact in a namespace of ours',
    {
      facts: {
        'docs/mine': {
          signal: 'docs',
          type: 'number',
          title: 'x',
          kind: 'declared',
          maxAge: { days: 1 },
          holdFor: { days: 1 },
        },
      },
    },
    ['namespace-taken facts.docs/mine'],
  ],
  [
    'a weight that is none',
    references('runbook-linked', { weight: 'high' }),
    ['invalid-shape scorecards.ready.checks.runbook-linked.weight'],
  ],
  [
    'a rung that is none',
    references('runbook-linked', { level: 'sliver' }),
    ['unknown-level scorecards.ready.checks.runbook-linked.level'],
  ],
  [
    'a category that is none',
    references('runbook-linked', { category: 'doc' }),
    ['unknown-category scorecards.ready.checks.runbook-linked.category'],
  ],
  [
    'a check asked for that is none',
    references('runbok-linked', { weight: 1, category: 'docs' }),
    ['unknown-check scorecards.ready.checks.runbok-linked'],
  ],
  [
    'a row dropped that is none',
    references('runbok-linked', false),
    ['nothing-to-change scorecards.ready.checks.runbok-linked'],
  ],
  [
    'a row that is no map',
    references('runbook-linked', 5),
    ['invalid-shape scorecards.ready.checks.runbook-linked'],
  ],
  [
    'rungs that are no map',
    scorecards({ levels: 'gold' }),
    ['invalid-shape scorecards.ready.levels'],
  ],
  [
    'a rung that is no map',
    scorecards({ levels: { gold: 3 } }),
    ['invalid-shape scorecards.ready.levels.gold'],
  ],
  [
    'a rung in no order',
    scorecards({ levels: { bronze: { order: 'first' } } }),
    ['invalid-shape scorecards.ready.levels.bronze.order'],
  ],
  [
    'a rung without a title',
    scorecards({ levels: { bronze: { title: '' } } }),
    ['invalid-shape scorecards.ready.levels.bronze.title'],
  ],
  [
    'a rung in a list without a title',
    scorecards({
      levels: [
        ...BASE.scorecards.ready.levels,
        { id: 'gold', description: 'x' },
      ],
    }),
    ['invalid-shape scorecards.ready.levels.2.title'],
  ],
  [
    'a launch rung that is none',
    scorecards({ launchLevel: 'sliver' }),
    ['unknown-level scorecards.ready.launchLevel'],
  ],
  [
    'a category taken out that is in use',
    scorecards({ categories: { docs: false } }),
    ['category-in-use scorecards.ready.categories.docs'],
  ],
  [
    'a change to a scorecard that is none',
    { scorecards: { redy: { checks: { 'runbook-linked': { weight: 2 } } } } },
    [
      'invalid-shape scorecards.redy.title',
      'invalid-shape scorecards.redy.description',
      'invalid-shape scorecards.redy.appliesTo',
      'invalid-shape scorecards.redy.checks.runbook-linked.category',
      'nothing-to-change scorecards.redy',
    ],
  ],
  ['a section that is none', { check: {} }, ['unknown-field check']],
];

const SHAPELESS: Row[] = [
  ['checks that are no map', { checks: [] }, ['invalid-shape checks']],
  ['a list in place of all', [], ['invalid-shape ']],
  ['nothing at all', null, ['invalid-shape ']],
];

/** Each is refused alone, with where it stands, and what was below stays as it was. */
describe.each([...ROWS, ...SHAPELESS])('%s', (_name, change, problems) => {
  it('is refused in a file, and changes nothing', () => {
    const combined = combine(change);
    expect(allProblems(combined)).toEqual(problems.map(p => `file: ${p}`));
    expect(combined.definitions).toEqual(untouched);
  });

  it('says so with what would be valid', () => {
    const { problems: all } = combine(change).layers[1];
    all.forEach(({ message }) =>
      expect(message).toMatch(/for example|did you mean/),
    );
  });

  it('is refused in the configuration, where its paths start with readiness', () => {
    const combined = combine({}, change);
    expect(allProblems(combined)).toEqual(
      problems.map(
        p =>
          `configuration: ${p.replace(' ', ' readiness.').replace(/\.$/, '')}`,
      ),
    );
    expect(combined.definitions).toEqual(untouched);
  });
});

it.each(ROWS)('%s leaves what else its layer says in force', (...row) => {
  const [, change, problems] = row;
  const mine = aCheck('Mine', RUNBOOK);
  const combined = combine({
    ...change,
    checks: { ...change.checks, mine },
    scorecards: { ...change.scorecards, fine: FINE },
  });
  expect(problemsOf(combined, 'file')).toEqual(problems);
  expect(combined.layers[1].status).toBe('partly');
  expect(combined.definitions.checks.mine).toMatchObject(mine);
  expect(combined.definitions.scorecards.fine.title).toBe('Fine');
});

describe('what was good before', () => {
  const before = { checks: { 'runbook-linked': { title: 'Before' } } };

  it('stays in force where the same layer said it', () => {
    const change = checks('runbook-linked', { title: 3 });
    const combined = combine(change, {}, { file: before });
    expect(combined.definitions.checks['runbook-linked'].title).toBe('Before');
    const [{ message }] = combined.layers[1].problems;
    expect(message).toMatch(/What it said before stays in force$/);
    expect(combined.layers[1].accepted).toEqual({
      facts: {},
      scorecards: {},
      ...before,
    });
  });

  it('does not where another layer said it', () => {
    const change = checks('runbook-linked', { title: 3 });
    const combined = combine(change, {}, { configuration: before });
    expect(combined.definitions).toEqual(untouched);
  });

  it('gives way where it is not good any more', () => {
    const own = { checks: { mine: aCheck('Mine', UNKNOWN) } };
    const combined = combine(checks('mine', { title: 3 }), {}, { file: own });
    expect(combined.definitions).toEqual(untouched);
  });

  it('is what layers above change', () => {
    const file = { checks: { mine: aCheck('Mine', RUNBOOK) } };
    const combined = combine(
      checks('mine', aCheck('Mine', WRONG)),
      checks('mine', { title: 'Ours' }),
      { file },
    );
    expect(combined.definitions.checks.mine).toMatchObject({
      title: 'Ours',
      when: RUNBOOK,
    });
    expect(problemsOf(combined, 'configuration')).toEqual([]);
  });

  it('counts for one row alone', () => {
    const file = {
      scorecards: { ready: { checks: { 'runbook-linked': { weight: 7 } } } },
    };
    const combined = combine(
      scorecards({
        title: 'Ready now',
        checks: {
          'runbook-linked': { weight: -1 },
          'owner-has-chat': { weight: 5 },
        },
      }),
      {},
      { file },
    );
    expect(ready(combined).title).toBe('Ready now');
    expect(ready(combined).checks['runbook-linked'].weight).toBe(7);
    expect(ready(combined).checks['owner-has-chat'].weight).toBe(5);
  });

  it('counts for all of a layer that cannot be read', () => {
    const problems = [{ code: 'unreadable', path: '', message: 'ENOENT' }];
    const read = (kept: typeof before | undefined) =>
      combineRead(
        [layer('base', BASE), { ...layer('file', undefined), problems }],
        kept && { file: kept },
      );
    const held = read(before);
    expect(held.definitions.checks['runbook-linked'].title).toBe('Before');
    expect(held.layers[1]).toMatchObject({ status: 'held', problems });
    expect(read(undefined).layers[1]).toMatchObject({
      status: 'failed',
      problems,
    });
  });

  it('counts for a section that is no map', () => {
    const combined = combine({ checks: 'none' }, {}, { file: before });
    expect(combined.definitions.checks['runbook-linked'].title).toBe('Before');
  });
});

describe('who is to blame', () => {
  it('is the layer that wrote what is wrong, not one that wrote something else', () => {
    const combined = combine(
      checks('runbook-linked', { when: WRONG }),
      checks('runbook-linked', { title: 'Fine' }),
    );
    expect(problemsOf(combined, 'configuration')).toEqual([]);
    expect(problemsOf(combined, 'file')).toHaveLength(1);
    expect(combined.definitions.checks['runbook-linked']).toMatchObject({
      title: 'Fine',
      when: RUNBOOK,
    });
  });

  it('are both where both did', () => {
    const combined = combine(
      checks('runbook-linked', { rationale: 3 }),
      checks('runbook-linked', { when: WRONG }),
    );
    expect(allProblems(combined)).toEqual([
      'file: invalid-shape checks.runbook-linked.rationale',
      'configuration: unknown-operator readiness.checks.runbook-linked.when.operator',
    ]);
  });

  it('is told once that what it changes is refused', () => {
    const combined = combine(
      checks('mine', aCheck('Mine', WRONG)),
      checks('mine', { title: 'Ours' }),
    );
    expect(allProblems(combined)).toEqual([
      'file: unknown-operator checks.mine.when.operator',
      'configuration: nothing-to-change readiness.checks.mine',
    ]);
    expect(combined.layers[2].status).toBe('failed');
  });

  it('is not the check whose fact is malformed', () => {
    const fact = 'backups/restored-at';
    const combined = combine(
      {
        facts: { [fact]: { type: 'instand' } },
        checks: { restored: aCheck('Restored', { fact, operator: 'exists' }) },
      },
      {},
      {
        file: {
          facts: {
            [fact]: {
              signal: 'deployments',
              type: 'instant',
              title: 'last restore',
              kind: 'exercised',
              maxAge: { days: 1 },
              holdFor: { days: 14 },
            },
          },
        },
      },
    );
    expect(problemsOf(combined, 'file').every(p => p.includes('facts.'))).toBe(
      true,
    );
    expect(combined.definitions.checks).toHaveProperty('restored');
  });
});

it('leaves a rung out that no check is left on, and says so', () => {
  const combined = combine({}, checks('dashboard-linked', false));
  expect(ready(combined).levels.map(({ id }) => id)).toEqual(['bronze']);
  expect(ready(combined)).not.toHaveProperty('launchLevel');
  expect(allProblems(combined)).toEqual([
    'configuration: level-without-checks readiness.checks.dashboard-linked',
  ]);
});

it('leaves out what asks for a check that was never good, and the rest stands', () => {
  const combined = combine({
    checks: { mine: aCheck('Mine', WRONG) },
    ...scorecards({
      checks: {
        mine: { weight: 1, category: 'docs' },
        'runbook-linked': { weight: 9 },
      },
    }),
  });
  expect(allProblems(combined)).toEqual([
    'file: unknown-operator checks.mine.when.operator',
    'file: unknown-check scorecards.ready.checks.mine',
  ]);
  expect(ready(combined).checks).not.toHaveProperty('mine');
  expect(ready(combined).checks['runbook-linked'].weight).toBe(9);
});
