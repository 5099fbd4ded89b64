import { OutcomeStatus, Tier } from 'backstage-plugin-readiness-common';
import fc from 'fast-check';
import { ReportFilter, ReportSort } from '../ReportSearch';
import { Listing, refOf } from './fleet';

const KINDS = ['Component', 'API', 'System'];
const NAMESPACES = ['default', 'Shop'];
const TYPES = ['service', 'gRPC', 'Ökosystem'];
const LIFECYCLES = ['production', 'Experimental'];
const OWNERS = ['group:default/one', 'group:default/two', 'user:default/ada'];
const SYSTEMS = ['system:default/money', 'system:default/goods'];
const TIERS: Tier[] = [1, 2, 3, 4];
const LEVELS = ['none', 'unjudged', 'bronze', 'silver'];
const STATUSES: OutcomeStatus[] = ['pass', 'fail', 'unknown'];
const TITLES = ['Orders', 'orders 100%', 'Zoë_s', '订单', '🚀 lift', 'a\\b'];
const SCORES = [0, 1, 50, 99, 100];
const TIMES = ['09:00', '09:01', '10:30'];

const lower = (texts: string[]) => texts.map(text => text.toLowerCase());
const optional = <T>(values: T[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined });
const nullable = <T>(values: T[]) => fc.option(fc.constantFrom(...values));

const listings: fc.Arbitrary<Omit<Listing, 'name'>> = fc.record({
  kind: fc.constantFrom(...KINDS),
  namespace: fc.constantFrom(...NAMESPACES),
  title: optional(TITLES),
  type: optional(TYPES),
  lifecycle: optional(LIFECYCLES),
  owner: optional(OWNERS),
  system: optional(SYSTEMS),
  tier: fc.constantFrom(...TIERS),
  stage: fc.constant('live' as const),
  report: fc.option(
    fc
      .record({
        rank: fc.constantFrom(0, 1, 2),
        unjudged: fc.boolean(),
        withWaivers: fc.boolean(),
        score: nullable(SCORES),
        coverage: nullable(SCORES),
        changed: fc.constantFrom(...TIMES),
        outcomes: fc.dictionary(
          fc.constantFrom('one', 'two'),
          fc.constantFrom(...STATUSES),
          { noNullPrototype: true },
        ),
      })
      .map(({ unjudged, ...report }) => ({
        ...report,
        level: ['none', 'bronze', 'silver'][report.rank],
        ...(report.rank === 0 && unjudged && { level: 'unjudged' }),
      })),
    { nil: undefined, freq: 10 },
  ),
});

/** The same fleet each time: what is tried is the questions. */
export const FLEET: Listing[] = fc
  .sample(listings, { numRuns: 60, seed: 7 })
  // Names that several kinds and namespaces have in common.
  .map((one, index) => ({ ...one, name: `Service-${index % 25}` }))
  .filter(
    (one, index, all) =>
      all.findIndex(other => refOf(other) === refOf(one)) === index,
  );

const some = <T>(values: T[]) =>
  fc.subarray(values, { minLength: 0, maxLength: 2 });
const range = fc.record(
  { min: fc.constantFrom(...SCORES), max: fc.constantFrom(...SCORES) },
  { requiredKeys: [] },
);

/** Filters that hold for one another half the time: most names are left out. */
export const filters: fc.Arbitrary<ReportFilter> = fc
  .record({
    parts: fc.record({
      levels: some(LEVELS),
      score: range,
      coverage: range,
      owners: some([...OWNERS, 'group:default/none']),
      kinds: some(lower(KINDS)),
      namespaces: some(lower(NAMESPACES)),
      types: some(lower(TYPES)),
      systems: some(SYSTEMS),
      lifecycles: some(lower(LIFECYCLES)),
      tiers: some(TIERS),
      outcomes: fc.dictionary(
        fc.constantFrom('one', 'two', 'none'),
        some(STATUSES),
        { noNullPrototype: true },
      ),
      refs: fc.subarray(FLEET.map(refOf)),
      text: fc.constantFrom(...lower(TITLES), '%', '_', '\\', 'service-1', 'e'),
    }),
    chosen: fc.array(fc.nat(12), { maxLength: 3 }),
  })
  .map(({ parts, chosen }) => {
    const names = Object.keys(parts).filter((_, i) => chosen.includes(i));
    const entries = Object.entries(parts).filter(([n]) => names.includes(n));
    return { scorecard: 'service', ...Object.fromEntries(entries) };
  });

export const sorts: fc.Arbitrary<ReportSort> = fc.record({
  by: fc.constantFrom('name', 'level', 'score', 'coverage', 'changed'),
  descending: fc.boolean(),
});

/** Refs of those that somebody may see; everybody's where it is undefined. */
export const visible = fc.option(fc.subarray(FLEET.map(refOf)), {
  nil: undefined,
  freq: 2,
});
