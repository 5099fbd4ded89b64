import {
  createEngine,
  validateDefinitions,
} from 'backstage-plugin-readiness-common';
import { knownFacts } from '../knownFacts';
import { BASE, combine, combineRead, layer } from './__testUtils__/layers';

// Every place is tried with every value; on a machine that is busy that takes its time.
jest.setTimeout(60_000);

const ALIKE = ['dashboard-linked', 'owner-has-people'];

const ODD = [
  null,
  true,
  false,
  0,
  -1,
  '',
  'none',
  [],
  [null],
  {},
  { '': 1 },
  { id: 'odd' },
  { $all: [] },
  { all: [{}] },
];

/** Of checks that are alike, one is enough. */
const PATHS = pathsOf(BASE).filter(
  ([, id, ...rest]) => rest.length === 0 || !ALIKE.includes(id),
);

it('has something to break', () => {
  expect(PATHS.length).toBeGreaterThan(50);
});

/** Whatever stands wherever, there is a valid set of the rest. */
describe.each([
  ['alone', (odd: unknown) => combineRead([layer('file', odd)])],
  ['on the base', (odd: unknown) => combine(odd)],
  ['between two', (odd: unknown) => combine(odd, BASE)],
])('odd values in a layer %s', (_where, combined) => {
  it.each(ODD.map(odd => [JSON.stringify(odd), odd]))(
    '%s, in each place',
    (_text, odd) => {
      for (const path of PATHS) {
        const { definitions, layers } = combined(withOdd(BASE, path, odd));
        const { checks, scorecards } = definitions;
        const { errors } = validateDefinitions(
          { checks, scorecards },
          knownFacts([]),
        );
        expect([path, errors]).toEqual([path, []]);
        expect(() => createEngine(definitions)).not.toThrow();
        const last = layers.at(-1)!;
        expect([path, last.title]).toEqual([path, expect.any(String)]);
      }
    },
  );
});

it('takes no definition down with another', () => {
  for (const path of PATHS.filter(([kind]) => kind === 'checks')) {
    if (path.length < 3) continue;
    const { definitions } = combineRead([
      layer('file', withOdd(BASE, path, ['odd'])),
    ]);
    const lost = Object.keys(BASE.checks).filter(
      id => !Object.hasOwn(definitions.checks, id),
    );
    const allowed = [path[1], 'owner-has-chat'];
    expect([path, lost.filter(id => !allowed.includes(id))]).toEqual([
      path,
      [],
    ]);
  }
});

function pathsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [
    [key],
    ...pathsOf(child).map(rest => [key, ...rest]),
  ]);
}

function withOdd(value: object, [key, ...rest]: string[], odd: unknown) {
  const copy = structuredClone(value) as Record<string, any>;
  copy[key] = rest.length > 0 ? withOdd(copy[key], rest, odd) : odd;
  return copy;
}
