import {
  aCheck,
  aFact,
  aLevel,
  aScorecard,
  isTrue,
} from '../__testUtils__/definitions';
import { createEngine } from '../engine';
import { validateDefinitions } from './validateDefinitions';

/** Spelt so that no linter takes it for code. */
const SCRIPT = ['javascript', 'alert(1)'].join(':');

const FACTS = [
  aFact('docs/runbook-link', { type: 'string' }),
  aFact('docs/dashboard-link', { type: 'string' }),
  aFact('ownership/members', { type: 'number' }),
  aFact('deployments/last-at', { type: 'instant' }),
];
const LINKED = { fact: 'docs/runbook-link', operator: 'exists' };

function errorsOf(raw: unknown) {
  return validateDefinitions(raw, FACTS).errors;
}

/** Errors of a set whose one check is otherwise fine. */
function checkErrors(change: object) {
  const check = { ...aCheck('linked', LINKED), ...change };
  return errorsOf({ checks: { linked: check }, scorecards: {} });
}

/** Errors of a set whose one scorecard is otherwise fine. */
function scorecardErrors(change: object) {
  const scorecard = {
    ...aScorecard('ready', {
      levels: [aLevel('bronze')],
      checks: { linked: { weight: 1, level: 'bronze', category: 'general' } },
    }),
    ...change,
  };
  return errorsOf({
    checks: { linked: aCheck('linked', LINKED) },
    scorecards: { ready: scorecard },
  });
}

describe('validateDefinitions', () => {
  it('returns a set that the engine takes', () => {
    const check = aCheck('linked', LINKED);
    const scorecard = aScorecard('ready');
    const { definitions, errors } = validateDefinitions(
      { checks: { linked: check }, scorecards: { ready: scorecard } },
      FACTS,
    );
    expect(errors).toEqual([]);
    expect(definitions).toEqual({
      facts: { 'docs/runbook-link': FACTS[0] },
      checks: { linked: check },
      scorecards: { ready: scorecard },
    });
    expect(() => createEngine(definitions!)).not.toThrow();
  });

  it('fills in an id from its key', () => {
    const { id, ...check } = aCheck('linked', LINKED);
    const { definitions } = validateDefinitions(
      { checks: { linked: check }, scorecards: {} },
      FACTS,
    );
    expect(definitions?.checks.linked.id).toBe(id);
  });

  it('takes facts that come with the definitions', () => {
    const { ref, ...fact } = aFact('drift/unexplained');
    const { definitions, errors } = validateDefinitions(
      {
        facts: { [ref]: fact },
        checks: { clean: aCheck('clean', isTrue(ref)) },
        scorecards: {},
      },
      FACTS,
    );
    expect(errors).toEqual([]);
    expect(definitions?.facts).toEqual({ [ref]: { ref, ...fact } });
  });

  it('reports everything at once', () => {
    const errors = errorsOf({
      facts: { 'docs/mine': aFact('docs/mine') },
      checks: {
        a: { ...aCheck('b', { fact: 'docs/x', operator: 'is' }), effort: 3 },
        c: aCheck('c', { fact: 'docs/x', operator: 'is' }, { requires: 'd' }),
      },
      scorecards: {
        ready: aScorecard('ready', {
          launchLevel: 'gold',
          checks: { z: { weight: 1, level: 'silver', category: 'none' } },
        }),
      },
    });
    expect(errors.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'id-mismatch checks.a.id',
      'unknown-field checks.a.effort',
      'namespace-taken facts.docs/mine',
      'unknown-fact checks.a.when.fact',
      'unknown-operator checks.a.when.operator',
      'unknown-fact checks.c.when.fact',
      'unknown-operator checks.c.when.operator',
      'unknown-check checks.c.requires',
      'unknown-level scorecards.ready.launchLevel',
      'unknown-check scorecards.ready.checks.z',
      'unknown-level scorecards.ready.checks.z.level',
      'unknown-category scorecards.ready.checks.z.category',
    ]);
  });

  it.each([
    [null],
    [undefined],
    ['checks'],
    [[]],
    [{}],
    [{ checks: [], scorecards: {} }],
  ])('refuses %j', raw => {
    const errors = errorsOf(raw);
    expect(errors).not.toEqual([]);
    expect(errors.every(({ code }) => code === 'invalid-shape')).toBe(true);
  });

  it.each([
    [undefined, 'is missing, for example {"title":"A runbook is linked"}'],
    [
      3,
      'must be a text, not a number, for example {"title":"A runbook is linked"}',
    ],
    [
      null,
      'must be a text, not nothing, for example {"title":"A runbook is linked"}',
    ],
  ])('says of a title that is %p what one would say', (title, message) => {
    const [error] = checkErrors({ title });
    expect(error.message).toBe(message);
  });

  it('knows what was meant by a field that is none', () => {
    const error = (path: string, meant: string) => ({
      code: 'unknown-field',
      path,
      message: expect.stringContaining(`did you mean "${meant}"?`),
    });
    expect(errorsOf({ checks: {}, scorecards: {}, check: {} })).toEqual([
      error('check', 'checks'),
    ]);
    expect(
      checkErrors({
        failuretitle: 'x',
        remediation: { txt: 'x', effort: 1, text: 'x' },
      }),
    ).toEqual([
      error('checks.linked.remediation.txt', 'text'),
      error('checks.linked.failuretitle', 'failureTitle'),
    ]);
    const reference = { weight: 1, level: 'bronze', category: 'general' };
    expect(
      scorecardErrors({ checks: { linked: { ...reference, wieght: 1 } } }),
    ).toEqual([error('scorecards.ready.checks.linked.wieght', 'weight')]);
  });

  it('never throws, whatever stands where a definition should', () => {
    for (const junk of [
      null,
      1,
      'x',
      [],
      [[]],
      { when: null },
      { levels: 1 },
    ]) {
      const raw = {
        facts: { x: junk },
        checks: { x: junk },
        scorecards: { x: junk },
      };
      expect(errorsOf(raw).length).toBeGreaterThan(0);
    }
  });
});

describe('a malformed check', () => {
  it.each<[string, object, string, RegExp]>([
    ['no title', { title: undefined }, 'checks.linked.title', /for example/],
    ['an empty title', { title: '' }, 'checks.linked.title', /for example/],
    ['no condition', { when: undefined }, 'checks.linked.when', /for example/],
    [
      'an empty condition',
      { when: { all: [] } },
      'checks.linked.when.all',
      /for example/,
    ],
    [
      'a mixed condition',
      { when: { all: [LINKED], any: [LINKED] } },
      'checks.linked.when',
      /any/,
    ],
    [
      'a choice without else',
      { when: { if: { kind: 'API' }, then: LINKED } },
      'checks.linked.when.else',
      /for example/,
    ],
    [
      'a fact that is no ref',
      { when: { fact: 'Runbook', operator: 'exists' } },
      'checks.linked.when.fact',
      /"docs\/runbook-link"/,
    ],
    [
      'a wrong effort',
      { remediation: { text: 'x', effort: '5m' } },
      'checks.linked.remediation.effort',
      /for example \{"effort":15\}/,
    ],
    [
      'a wrong instant',
      { enforcedFrom: '2027-01-01' },
      'checks.linked.enforcedFrom',
      /2026-11-20T09:40:00.000Z/,
    ],
    [
      'a wrong predicate',
      { appliesTo: { 'spec.type': { $regex: 'x' } } },
      'checks.linked.appliesTo.spec.type',
      /\$in/,
    ],
    [
      'a predicate over facts',
      { appliesTo: { 'facts.docs': 'x' } },
      'checks.linked.appliesTo.facts.docs',
      /traits/,
    ],
    [
      'a wrong id to require',
      { requires: 'Alarms' },
      'checks.linked.requires',
      /kebab-case/,
    ],
  ])('with %s', (_name, change, path, message) => {
    const errors = checkErrors(change);
    expect(errors).toEqual([
      { code: 'invalid-shape', path, message: expect.stringMatching(message) },
    ]);
  });
});

describe('a condition', () => {
  it.each<[string, object, string, string, RegExp]>([
    [
      'a slip in a fact',
      { fact: 'docs/runbok-link', operator: 'exists' },
      'unknown-fact',
      'fact',
      /did you mean "docs\/runbook-link"\?/,
    ],
    [
      'a fact of nobody',
      { fact: 'nobody/members', operator: 'exists' },
      'unknown-fact',
      'fact',
      /did you mean "ownership\/members"\?/,
    ],
    [
      'a slip in an operator',
      { fact: 'ownership/members', operator: 'atleast', value: 1 },
      'unknown-operator',
      'operator',
      /did you mean "at-least"\?/,
    ],
    [
      'an operator that does not fit',
      { fact: 'docs/runbook-link', operator: 'within', value: { days: 1 } },
      'operator-does-not-fit',
      'operator',
      /of type string.*Valid are/,
    ],
    [
      'a value of the wrong type',
      { fact: 'ownership/members', operator: 'at-least', value: '2' },
      'wrong-value',
      'value',
      /for example 2/,
    ],
    [
      'no value',
      { fact: 'ownership/members', operator: 'at-least' },
      'wrong-value',
      'value',
      /for example 2/,
    ],
    [
      'a value too many',
      { ...LINKED, value: true },
      'wrong-value',
      'value',
      /takes no value/,
    ],
    [
      'a wrong duration',
      { fact: 'deployments/last-at', operator: 'within', value: {} },
      'wrong-value',
      'value',
      /"days": 90/,
    ],
  ])('with %s', (_name, when, code, field, message) => {
    expect(checkErrors({ when })).toEqual([
      {
        code,
        path: `checks.linked.when.${field}`,
        message: expect.stringMatching(message),
      },
    ]);
  });

  it('with a unit that is none is shown one', () => {
    const fact = 'deployments/last-at';
    const when = { fact, operator: 'within', value: { dayz: 3 } };
    const [error] = checkErrors({ when });
    expect(error.message).toMatch(/years, months.*"days": 90/);
  });

  it('is searched to its last leaf', () => {
    const wrong = { fact: 'docs/none', operator: 'exists' };
    const when = {
      all: [
        LINKED,
        { any: [wrong, { not: wrong }] },
        { if: { kind: 'API' }, then: wrong, else: wrong },
      ],
    };
    expect(checkErrors({ when }).map(({ path }) => path)).toEqual([
      'checks.linked.when.all.1.any.0.fact',
      'checks.linked.when.all.1.any.1.not.fact',
      'checks.linked.when.all.2.then.fact',
      'checks.linked.when.all.2.else.fact',
    ]);
  });
});

describe('a remediation', () => {
  it.each([
    ['{catalogfile}', 'unknown-placeholder'],
    [SCRIPT, 'unsafe-url'],
    ['docs/readiness', 'unsafe-url'],
    ['//example.com', 'unsafe-url'],
  ])('that links %s', (url, code) => {
    const remediation = { text: 'Fix it', effort: 5, url };
    expect(checkErrors({ remediation })).toEqual([
      {
        code,
        path: 'checks.linked.remediation.url',
        message: expect.stringMatching(/for example/),
      },
    ]);
  });

  it.each([
    '{entity}/docs',
    '{catalogFile}',
    'https://example.com/{owner}',
    '/x',
  ])('may link %s', url => {
    const remediation = { text: 'Fix it', effort: 5, url };
    expect(checkErrors({ remediation })).toEqual([]);
  });
});

describe('requires', () => {
  function requiring(requires: Record<string, string>) {
    const checks = Object.entries(requires).map(([id, required]) => [
      id,
      aCheck(id, LINKED, { requires: required }),
    ]);
    return errorsOf({ checks: Object.fromEntries(checks), scorecards: {} });
  }

  it('must not name what does not exist', () => {
    expect(checkErrors({ requires: 'linkd' })).toMatchObject([
      {
        code: 'unknown-check',
        message: expect.stringMatching(/none to choose/),
      },
    ]);
  });

  it('must not name itself', () => {
    expect(requiring({ a: 'a' })).toMatchObject([
      { code: 'requires-circle', message: expect.stringContaining('a → a') },
    ]);
  });

  it('must not go in a circle, and says so at each check of it', () => {
    const errors = requiring({ a: 'b', b: 'c', c: 'a', d: 'a' });
    expect(errors.map(({ path }) => path)).toEqual([
      'checks.a.requires',
      'checks.b.requires',
      'checks.c.requires',
    ]);
    expect(errors[0].message).toContain('a → b → c → a');
  });

  it('may name a check that is malformed: that is said there', () => {
    const errors = errorsOf({
      checks: { a: aCheck('a', LINKED, { requires: 'b' }), b: {} },
      scorecards: {},
    });
    expect(new Set(errors.map(({ code }) => code))).toEqual(
      new Set(['invalid-shape']),
    );
  });
});

describe('a scorecard', () => {
  const reference = { weight: 1, level: 'bronze', category: 'general' };

  it.each<[string, object, string, string]>([
    [
      'a rung twice',
      { levels: [aLevel('bronze'), aLevel('bronze')] },
      'duplicate-level',
      'levels.1.id',
    ],
    [
      'a category twice',
      {
        categories: [
          { id: 'general', title: 'G' },
          { id: 'general', title: 'H' },
        ],
      },
      'duplicate-category',
      'categories.1.id',
    ],
    [
      'a rung that no check gates',
      { levels: [aLevel('bronze'), aLevel('silver')] },
      'level-without-checks',
      'levels.1',
    ],
    [
      'a launch rung that does not exist',
      { launchLevel: 'silver' },
      'unknown-level',
      'launchLevel',
    ],
    [
      'a check that does not exist',
      { checks: { linked: reference, liked: reference } },
      'unknown-check',
      'checks.liked',
    ],
    [
      'a rung of a check that does not exist',
      {
        checks: { linked: reference, ...{} },
        levels: [aLevel('bronze'), aLevel('none-such')],
      },
      'level-without-checks',
      'levels.1',
    ],
    [
      'a category that does not exist',
      { checks: { linked: { ...reference, category: 'docs' } } },
      'unknown-category',
      'checks.linked.category',
    ],
    [
      'a reserved level id',
      { levels: [aLevel('bronze'), aLevel('unjudged')] },
      'invalid-shape',
      'levels.1.id',
    ],
    [
      'a negative weight',
      { checks: { linked: { ...reference, weight: -1 } } },
      'invalid-shape',
      'checks.linked.weight',
    ],
    ['no predicate', { appliesTo: {} }, 'invalid-shape', 'appliesTo'],
  ])('with %s', (_name, change, code, path) => {
    expect(scorecardErrors(change)).toEqual([
      {
        code,
        path: `scorecards.ready.${path}`,
        message: expect.stringMatching(/for example|did you mean/),
      },
    ]);
  });

  it('may be fine', () => {
    expect(scorecardErrors({})).toEqual([]);
  });
});

describe('a fact', () => {
  it.each<[string, object, string]>([
    ['a wrong type', { type: 'date' }, 'facts.drift/found.type'],
    ['no age', { maxAge: undefined }, 'facts.drift/found.maxAge'],
    ['a wrong kind', { kind: 'guessed' }, 'facts.drift/found.kind'],
  ])('with %s', (_name, change, path) => {
    const fact = { ...aFact('drift/found'), ...change };
    const raw = { facts: { 'drift/found': fact }, checks: {}, scorecards: {} };
    expect(errorsOf(raw)).toEqual([
      {
        code: 'invalid-shape',
        path,
        message: expect.stringMatching(/for example/),
      },
    ]);
  });
});
