import {
  aCheck,
  allProblems,
  BASE,
  combine,
  ready,
  RUNBOOK,
} from './__testUtils__/layers';

/** What comes of changes to the base that nothing is wrong with. */
function changed(file: unknown, configuration: unknown = {}) {
  const combined = combine(file, configuration);
  expect(allProblems(combined)).toEqual([]);
  expect(combined.layers.map(({ status }) => status)).toEqual([
    'ok',
    'ok',
    'ok',
  ]);
  return combined;
}

const scorecards = (change: unknown) => ({ scorecards: { ready: change } });

describe('a check', () => {
  it('is added', () => {
    const own = aCheck('Mine', RUNBOOK);
    const { definitions } = changed({ checks: { mine: own } });
    expect(definitions.checks.mine).toEqual({ id: 'mine', ...own });
    expect(Object.keys(definitions.checks)).toHaveLength(5);
  });

  it('is changed field by field, within its remediation too', () => {
    const change = { title: 'Now', remediation: { effort: 5 } };
    const { definitions } = changed({ checks: { 'runbook-linked': change } });
    expect(definitions.checks['runbook-linked']).toEqual({
      id: 'runbook-linked',
      ...BASE.checks['runbook-linked'],
      title: 'Now',
      remediation: { text: 'Mend it', url: '{catalogFile}', effort: 5 },
    });
  });

  it('takes the highest layer where several say something', () => {
    const { definitions } = changed(
      { checks: { 'runbook-linked': { title: 'Low', rationale: 'Low' } } },
      { checks: { 'runbook-linked': { title: 'High' } } },
    );
    expect(definitions.checks['runbook-linked']).toMatchObject({
      title: 'High',
      rationale: 'Low',
    });
  });

  it.each([
    ['when', { any: [RUNBOOK] }, { all: [RUNBOOK] }],
    ['appliesTo', { kind: 'API' }, { 'spec.type': 'service' }],
  ])('has its %s replaced as a whole', (field, low, high) => {
    const change = (value: object) => ({
      checks: { 'runbook-linked': { [field]: value } },
    });
    const { definitions } = changed(change(low), change(high));
    expect(definitions.checks['runbook-linked']).toHaveProperty([field], high);
  });

  it('loses a field that is false', () => {
    const change = { requires: false, remediation: { url: false } };
    const { definitions } = changed({ checks: { 'owner-has-chat': change } });
    const check = definitions.checks['owner-has-chat'];
    expect(check).not.toHaveProperty('requires');
    expect(check.remediation).toEqual({ text: 'Mend it', effort: 10 });
  });

  it('that is false leaves the scorecards that ask for it', () => {
    const combined = changed({
      checks: { 'dashboard-linked': false },
      ...scorecards({ levels: { silver: false } }),
    });
    expect(combined.definitions.checks).not.toHaveProperty('dashboard-linked');
    expect(Object.keys(ready(combined).checks)).toHaveLength(3);
  });

  it('that is false is still required by those that would pass over nothing without it', () => {
    const combined = changed({ checks: { 'owner-has-people': false } });
    expect(combined.definitions.checks).toHaveProperty('owner-has-people');
    expect(ready(combined).checks).not.toHaveProperty('owner-has-people');
  });

  it.each([[true], [{ title: 'Back' }]])(
    'is turned on again by %j above',
    again => {
      const combined = changed(
        { checks: { 'runbook-linked': false } },
        { checks: { 'runbook-linked': again } },
      );
      expect(ready(combined).checks).toHaveProperty('runbook-linked');
    },
  );

  it('is gone once nobody speaks of it, whatever was accepted before', () => {
    const own = aCheck('Mine', RUNBOOK);
    const { definitions } = combine(
      {},
      {},
      { file: { checks: { mine: own } } },
    );
    expect(definitions.checks).not.toHaveProperty('mine');
  });
});

describe('a scorecard', () => {
  it('is added', () => {
    const own = {
      title: 'Own',
      description: 'Ours',
      appliesTo: { kind: 'API' },
      levels: { good: { title: 'Good', description: 'Good' } },
      categories: { docs: { title: 'Docs' } },
      checks: {
        'runbook-linked': { weight: 1, level: 'good', category: 'docs' },
      },
    };
    const { definitions } = changed({ scorecards: { own } });
    expect(definitions.scorecards.own).toEqual({
      ...own,
      id: 'own',
      levels: [{ id: 'good', title: 'Good', description: 'Good' }],
      categories: [{ id: 'docs', title: 'Docs' }],
    });
  });

  it('is taken out, and only it', () => {
    const { definitions } = changed({ scorecards: { ready: false } });
    expect(definitions.scorecards).toEqual({});
    expect(Object.keys(definitions.checks)).toHaveLength(4);
  });

  it('weighs a check anew, and leaves the rest of it', () => {
    const combined = changed(
      scorecards({ checks: { 'runbook-linked': { weight: 8 } } }),
    );
    expect(ready(combined).checks['runbook-linked']).toEqual({
      weight: 8,
      level: 'bronze',
      category: 'docs',
    });
    expect(ready(combined).checks['dashboard-linked'].weight).toBe(2);
  });

  it('puts a check on another rung, or on none', () => {
    const combined = changed(
      scorecards({
        checks: {
          'runbook-linked': { level: 'silver' },
          'owner-has-chat': { level: false },
        },
      }),
    );
    const { checks } = ready(combined);
    expect(checks['runbook-linked'].level).toBe('silver');
    expect(checks['owner-has-chat']).toEqual({
      weight: 1,
      category: 'ownership',
    });
  });

  it('drops a row', () => {
    const combined = changed(
      scorecards({ checks: { 'runbook-linked': false } }),
    );
    expect(Object.keys(ready(combined).checks)).toHaveLength(3);
    expect(combined.definitions.checks).toHaveProperty('runbook-linked');
  });

  it('asks for one more check', () => {
    const reference = { weight: 4, level: 'silver', category: 'docs' };
    const combined = changed({
      checks: { mine: aCheck('Mine', RUNBOOK) },
      ...scorecards({ checks: { mine: reference } }),
    });
    expect(ready(combined).checks.mine).toEqual(reference);
  });

  it('gets a rung between two, and one on top', () => {
    const rung = (order?: number) => ({ title: 'T', description: 'D', order });
    const combined = changed(
      scorecards({
        levels: { gold: rung(), copper: rung(15) },
        checks: {
          'owner-has-chat': { level: 'copper' },
          'runbook-linked': { level: 'gold' },
        },
      }),
    );
    const ids = ready(combined).levels.map(({ id }) => id);
    expect(ids).toEqual(['bronze', 'copper', 'silver', 'gold']);
    expect(ready(combined).levels[1]).toEqual({
      id: 'copper',
      title: 'T',
      description: 'D',
    });
  });

  it('changes a rung in place, and reorders them', () => {
    const combined = changed(
      scorecards({ levels: { bronze: { title: 'Brown' } } }),
      scorecards({ levels: { silver: { order: 5 } } }),
    );
    expect(ready(combined).levels).toEqual([
      { id: 'silver', title: 'Silver', description: 'Operable' },
      { id: 'bronze', title: 'Brown', description: 'Known' },
    ]);
  });

  it('loses a rung; its checks stay and gate nothing, and no launch waits for it', () => {
    const combined = changed(scorecards({ levels: { silver: false } }));
    expect(ready(combined).levels.map(({ id }) => id)).toEqual(['bronze']);
    expect(ready(combined).checks['dashboard-linked']).toEqual({
      weight: 2,
      category: 'docs',
    });
    expect(ready(combined)).not.toHaveProperty('launchLevel');
  });

  it('takes a list of rungs for all of them', () => {
    const combined = changed(
      scorecards({
        levels: [{ id: 'fine', title: 'Fine', description: 'Fine' }],
        launchLevel: 'fine',
        checks: { 'runbook-linked': { level: 'fine' } },
      }),
    );
    expect(ready(combined).levels.map(({ id }) => id)).toEqual(['fine']);
    expect(ready(combined).launchLevel).toBe('fine');
    expect(ready(combined).checks['owner-has-people']).not.toHaveProperty(
      'level',
    );
  });

  it('moves a check to a category of its own', () => {
    const combined = changed(
      scorecards({
        categories: {
          people: { title: 'People', order: 5 },
          docs: { title: 'Texts' },
        },
        checks: { 'owner-has-chat': { category: 'people' } },
      }),
    );
    expect(ready(combined).categories).toEqual([
      { id: 'people', title: 'People' },
      { id: 'docs', title: 'Texts' },
      { id: 'ownership', title: 'Ownership' },
    ]);
  });
});

describe('a fact', () => {
  const restored = {
    signal: 'deployments',
    type: 'instant',
    title: 'last restore',
    kind: 'exercised',
    maxAge: { days: 1 },
    holdFor: { days: 14 },
  };

  it('is declared, changed above, and asked for', () => {
    const when = { fact: 'backups/restored-at', operator: 'exists' };
    const { definitions } = changed(
      {
        facts: { 'backups/restored-at': restored },
        checks: { restored: aCheck('Restored', when) },
      },
      { facts: { 'backups/restored-at': { maxAge: { hours: 6 } } } },
    );
    expect(definitions.facts['backups/restored-at']).toEqual({
      ...restored,
      ref: 'backups/restored-at',
      maxAge: { hours: 6 },
    });
  });
});
