import { aLevel } from '../__testUtils__/definitions';
import { someTraits } from '../__testUtils__/input';
import { reportOn, Row, Rows } from '../__testUtils__/reportOn';

function bronze(is: Row['is'], rest: Partial<Row> = {}): Row {
  return { is, level: 'bronze', ...rest };
}

function silver(is: Row['is'], rest: Partial<Row> = {}): Row {
  return { is, level: 'silver', ...rest };
}

function gold(is: Row['is'], rest: Partial<Row> = {}): Row {
  return { is, level: 'gold', ...rest };
}

/** Level, rank, floor. */
function earned(rows: Rows, world: Parameters<typeof reportOn>[1] = {}) {
  const { level, rank, floor } = reportOn(rows, world);
  return `${level} ${rank} ${floor}`;
}

function states(rows: Rows, world: Parameters<typeof reportOn>[1] = {}) {
  return reportOn(rows, world).rungs.map(({ state }) => state);
}

describe('level', () => {
  it.each<[string, Rows, string]>([
    [
      'all rungs held',
      { a: bronze('pass'), b: silver('pass'), c: gold('pass') },
      'gold 3 gold',
    ],
    [
      'the lowest fails',
      { a: bronze('fail'), b: silver('pass') },
      'none 0 none',
    ],
    [
      'one in the middle fails',
      { a: bronze('pass'), b: silver('fail'), c: gold('pass') },
      'bronze 1 bronze',
    ],
    [
      'it waits for the owner',
      { a: bronze('pass'), b: silver('unmapped') },
      'bronze 1 bronze',
    ],
    [
      'it waits for time',
      { a: bronze('pass'), b: silver('insufficient-data') },
      'bronze 1 bronze',
    ],
    [
      'it waits for the platform alone',
      { a: bronze('pass'), b: silver('lost') },
      'unjudged 0 bronze',
    ],
    [
      'our defect stands in the way',
      { a: bronze('pass'), b: silver('broken') },
      'unjudged 0 bronze',
    ],
    [
      'it waits for the platform and the owner',
      { a: bronze('pass'), b: silver('lost'), c: silver('fail') },
      'bronze 1 bronze',
    ],
    [
      'the lowest waits for the platform',
      { a: bronze('lost'), b: silver('pass') },
      'unjudged 0 none',
    ],
    [
      'a rung above the next waits for the platform',
      { a: bronze('pass'), b: silver('fail'), c: gold('lost') },
      'bronze 1 bronze',
    ],
    [
      'the next is closed',
      { a: bronze('pass'), b: silver('unconnected') },
      'bronze 1 bronze',
    ],
    [
      'the next is closed and more is missing',
      { a: bronze('pass'), b: silver('unconnected'), c: silver('lost') },
      'bronze 1 bronze',
    ],
    [
      'the lowest is closed',
      { a: bronze('unconnected'), b: silver('pass') },
      'none 0 none',
    ],
    [
      'nothing can be judged yet',
      { a: bronze('unconnected') },
      'unjudged 0 none',
    ],
    [
      'nothing applies',
      { a: bronze('pass', { appliesTo: { kind: 'API' } }) },
      'none 0 none',
    ],
    [
      'an experiment fails',
      { a: bronze('pass'), b: bronze('fail', { experimental: true }) },
      'bronze 1 bronze',
    ],
    [
      'an experiment is not connected',
      { a: bronze('pass'), b: bronze('unconnected', { experimental: true }) },
      'bronze 1 bronze',
    ],
    [
      'what fails is only announced',
      {
        a: bronze('pass'),
        b: bronze('fail', { enforcedFrom: '2027-01-01T00:00:00.000Z' }),
      },
      'bronze 1 bronze',
    ],
    [
      'what fails gates nothing',
      { a: bronze('pass'), b: { is: 'fail' } },
      'bronze 1 bronze',
    ],
    [
      'what fails weighs nothing but gates',
      { a: bronze('fail', { weight: 0 }) },
      'none 0 none',
    ],
    [
      'a rung asks nothing',
      { a: bronze('pass'), c: gold('pass') },
      'gold 3 gold',
    ],
    ['the only rung that asks is high', { c: gold('fail') }, 'none 0 none'],
  ])('when %s', (_name, rows, expected) => {
    expect(earned(rows)).toBe(expected);
  });

  it('is unjudged where all that could be judged is only announced', () => {
    const enforcedFrom = '2027-01-01T00:00:00.000Z';
    const rows = {
      a: bronze('unconnected'),
      b: bronze('pass', { enforcedFrom }),
    };
    expect(earned(rows)).toBe('unjudged 0 none');
  });

  it('is none without rungs', () => {
    expect(earned({ a: { is: 'pass' } }, { levels: [] })).toBe('none 0 none');
    expect(earned({ a: { is: 'unconnected' } }, { levels: [] })).toBe(
      'none 0 none',
    );
  });

  it('is not earned by a rung that asks nothing', () => {
    const rows = {
      a: bronze('pass'),
      b: silver('fail', { experimental: true }),
    };
    expect(earned(rows)).toBe('bronze 1 bronze');
    expect(states(rows)).toEqual(['held', 'not-asked', 'not-asked']);
  });

  it('leaves out rungs that are not asked of the entity', () => {
    const levels = [
      aLevel('bronze'),
      aLevel('silver', { appliesTo: { $not: { 'traits.stage': 'retiring' } } }),
    ];
    const rows = { a: bronze('pass'), b: silver('fail') };
    const retiring = { traits: someTraits({ stage: 'retiring' }) };
    const report = reportOn(rows, { levels, input: retiring });
    expect(report).toMatchObject({ level: 'bronze', score: 100, next: null });
    expect(report.results[1].outcome).toMatchObject({
      status: 'not-applicable',
      reason: { code: 'level-not-asked' },
    });
    expect(earned(rows, { levels })).toBe('bronze 1 bronze');
    expect(states(rows, { levels })).toEqual(['held', 'blocked']);
  });
});

describe('rungs', () => {
  it('hold only on those below', () => {
    const rows = { a: bronze('fail'), b: silver('pass'), c: gold('pass') };
    expect(states(rows)).toEqual(['blocked', 'blocked', 'blocked']);
  });

  it('name their own blockers, folded ones included, and what closes them', () => {
    const { rungs } = reportOn({
      a: bronze('pass'),
      b: silver('fail'),
      c: silver('pass', { requires: 'b' }),
      d: silver('unconnected'),
      e: gold('lost'),
    });
    expect(rungs).toEqual([
      {
        level: 'bronze',
        state: 'held',
        withWaivers: false,
        blockers: [],
        waitsForSignals: [],
      },
      {
        level: 'silver',
        state: 'closed',
        withWaivers: false,
        blockers: ['b', 'c'],
        waitsForSignals: ['d'],
      },
      {
        level: 'gold',
        state: 'blocked',
        withWaivers: false,
        blockers: ['e'],
        waitsForSignals: [],
      },
    ]);
  });
});

describe('waivers', () => {
  const waived = { waived: true };

  it('hold a rung, and it says so', () => {
    const rows = {
      a: bronze('fail', waived),
      b: silver('pass'),
      c: gold('fail'),
    };
    const report = reportOn(rows);
    expect(report).toMatchObject({ level: 'silver', withWaivers: true });
    expect(report.rungs.map(rung => rung.withWaivers)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('are not held against a level that does not rest on them', () => {
    const rows = {
      a: bronze('pass'),
      b: silver('fail'),
      c: silver('fail', waived),
      d: gold('fail'),
    };
    expect(reportOn(rows)).toMatchObject({
      level: 'bronze',
      withWaivers: false,
    });
  });

  it.each([
    ['a tenth', 9, 'gold 3 gold'],
    ['more than a tenth', 8.9, 'silver 2 silver'],
  ])(
    'on the top rung may weigh up to a tenth: %s',
    (_name, weight, expected) => {
      const rows = {
        a: bronze('pass', { weight: weight / 2 }),
        b: silver('pass', { weight: weight / 2 }),
        c: gold('fail', waived),
      };
      expect(earned(rows)).toBe(expected);
    },
  );

  it('count over the whole scorecard, and all of them block', () => {
    const rows = {
      a: bronze('fail', waived),
      b: silver('pass', { weight: 7 }),
      c: gold('pass'),
      d: gold('fail', waived),
    };
    const { rungs, level } = reportOn(rows);
    expect(level).toBe('silver');
    expect(rungs[2]).toMatchObject({ state: 'blocked', blockers: ['a', 'd'] });
  });

  it('of what gates nothing cost nothing', () => {
    const rows = {
      a: bronze('pass'),
      b: silver('pass'),
      c: gold('pass'),
      d: { is: 'fail' as const, waived: true },
    };
    expect(earned(rows)).toBe('gold 3 gold');
  });

  it('that only a lost fact has woken make the top rung unjudged, not lower', () => {
    const rows = {
      a: bronze('pass'),
      b: silver('pass'),
      c: gold('lost', waived),
    };
    expect(earned(rows)).toBe('unjudged 0 silver');
  });
});
