import fc from 'fast-check';
import { pagesFacts } from 'backstage-plugin-readiness-common';
import { IncidentRecord } from '../../records';
import {
  aPage,
  aPageContext,
  heardSince,
  pageFactsAtOnce,
  pageFactsOf,
} from '../__testUtils__/pages';
import { anIncident, daysAgo, NOW } from '../__testUtils__/records';
import { DAY } from '../spans';
import { PageContext } from './PageContext';
import { PagedService } from './PagedService';

const service = (incidents: readonly IncidentRecord[]): PagedService => ({
  incidents,
  rollbacks: [],
});

const none = (reason: string) => ({ status: 'absent', reason });

const pages = (count: number, more: Partial<IncidentRecord> = {}) =>
  Array.from({ length: count }, (_, index) => aPage(daysAgo(index), more));

describe('how often', () => {
  it.each<[string, IncidentRecord[], Partial<PageContext>, unknown, unknown]>([
    ['nobody was called', [], {}, 0, 0],
    ['rounded up', pages(12), {}, 1, 1],
    ['just over one a week', pages(13), {}, 1.1, 1.1],
    ['a shift of two weeks', pages(13), { shiftDays: 14 }, 1.1, 2.1],
    ['over the days heard of', pages(12), heardSince(daysAgo(28)), 3, 3],
    ['on the edge of the window', [aPage(daysAgo(90))], {}, 0.1, 0.1],
    ['out of the window', [aPage(daysAgo(90, 1))], {}, 0, 0],
    ['of a feed whose clock is ahead', [aPage(daysAgo(-1))], {}, 0, 0],
  ])('%s', (_, incidents, context, week, shift) => {
    expect(pageFactsOf(incidents, context)).toMatchObject({
      'per-week': week,
      'per-shift': shift,
    });
  });
});

describe('a page', () => {
  it.each<[string, Partial<IncidentRecord>, unknown]>([
    ['an alarm', { foundBy: 'alarm' }, 0.1],
    ['a lesser alarm', { foundBy: 'alarm', severity: 'low' }, 0.1],
    ['an alarm that only informs', { foundBy: 'alarm', severity: 'info' }, 0],
    ['critical, nobody says who found it', { severity: 'critical' }, 0.1],
    ['critical, a person', { foundBy: 'person', severity: 'critical' }, 0.1],
    ['a person', { foundBy: 'person' }, 0],
    ['lesser, nobody says who found it', { severity: 'low' }, 0],
    ['nothing is told', {}, none('insufficient-data')],
  ])('%s', (_, more, week) => {
    const incidents = [anIncident(daysAgo(3), more)];
    expect(pageFactsOf(incidents)['per-week']).toEqual(week);
  });

  it('that cannot be told makes figures lower bounds, and half of them nothing', () => {
    const facts = (untold: number) =>
      pageFactsAtOnce(
        [
          service(pages(3)),
          service(Array(untold).fill(anIncident(daysAgo(2)))),
        ],
        aPageContext(),
      ).facts['pages/per-week'];
    expect(facts(2)).toEqual({
      status: 'present',
      value: 0.3,
      kind: 'configured',
    });
    expect(facts(3)).toEqual(none('insufficient-data'));
  });
});

describe('out of hours', () => {
  it.each<[string, string, Partial<PageContext>, boolean]>([
    ['nine on a Tuesday', '2026-11-17T09:00:00.000Z', {}, false],
    ['before nine', '2026-11-17T08:59:59.999Z', {}, true],
    ['before six', '2026-11-17T17:59:59.999Z', {}, false],
    ['six', '2026-11-17T18:00:00.000Z', {}, true],
    ['Sunday noon', '2026-11-15T12:00:00.000Z', {}, true],
    [
      'Sunday noon, where Sunday is worked',
      '2026-11-15T12:00:00.000Z',
      { workingWeek: [7, 1, 2, 3, 4] },
      false,
    ],
    [
      'morning in Berlin, in winter',
      '2026-11-17T08:00:00.000Z',
      { timeZone: 'Europe/Berlin' },
      false,
    ],
    [
      'early morning in Berlin, in winter',
      '2026-11-17T07:30:00.000Z',
      { timeZone: 'Europe/Berlin' },
      true,
    ],
    [
      'the same in summer',
      '2026-10-20T07:30:00.000Z',
      { timeZone: 'Europe/Berlin' },
      false,
    ],
    [
      'still Sunday in New York',
      '2026-11-16T02:00:00.000Z',
      { timeZone: 'America/New_York' },
      true,
    ],
  ])('%s', (_, at, context, late) => {
    const facts = pageFactsOf([aPage(at)], context);
    expect(facts).toMatchObject({
      'per-week': 0.1,
      'out-of-hours-per-week': late ? 0.1 : 0,
    });
  });
});

describe('no answer', () => {
  const services = [service(pages(9))];
  const refs = pagesFacts.map(({ ref }) => ref);
  const all = (reason: string) =>
    Object.fromEntries(refs.map(ref => [ref, none(reason)]));

  it('while no feed tells of incidents', () => {
    const context = aPageContext({ sources: [] });
    expect(pageFactsAtOnce([service([])], context).facts).toEqual(
      all('unmapped'),
    );
  });

  it('where nothing was heard of any service', () => {
    expect(pageFactsAtOnce([], aPageContext()).facts).toEqual(all('unmapped'));
  });

  it('before the feed told of the end of anything', () => {
    const context = aPageContext({ sources: [{ source: 'pager' }] });
    expect(pageFactsAtOnce(services, context).facts).toEqual(all('not-yet'));
    expect(pageFactsAtOnce([service([])], context).facts).toEqual(
      all('not-yet'),
    );
  });

  it('before four weeks were heard', () => {
    const context = aPageContext(heardSince(daysAgo(28, -1)));
    const { facts, validUntil } = pageFactsAtOnce(services, context);
    expect(facts).toEqual(all('not-yet'));
    expect(validUntil).toBe(new Date(NOW + 1).toISOString());
  });
});

const maybe = <T>(value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined });

const anyInstant = fc
  .integer({ min: -DAY, max: 100 * DAY })
  .map(ago => new Date(NOW - ago).toISOString());

const anyIncident: fc.Arbitrary<PagedService['incidents'][number]> = fc.record({
  source: fc.constantFrom('pager', 'other'),
  detectedAt: anyInstant,
  resolvedAt: maybe(anyInstant),
  foundBy: maybe(fc.constantFrom('alarm' as const, 'person' as const)),
  severity: maybe(fc.constantFrom('critical', 'low', 'info')),
  acknowledgedBy: maybe(fc.constantFrom('ann', 'Ann', 'ben')),
  actor: maybe(fc.constantFrom('ben', 'cho')),
});

const anyRollback: fc.Arbitrary<PagedService['rollbacks'][number]> = fc.record({
  finishedAt: anyInstant,
  actor: maybe(fc.constantFrom('ann', 'dee')),
  isAutomated: fc.boolean(),
});

const anyService: fc.Arbitrary<PagedService> = fc.record({
  incidents: fc.array(anyIncident, { maxLength: 30, size: 'max' }),
  rollbacks: fc.array(anyRollback, { maxLength: 5 }),
});

const anySince = fc
  .integer({ min: 0, max: 120 * DAY })
  .map(ago => new Date(NOW - ago).toISOString());

const anyContext = fc
  .record({ pager: maybe(anySince), other: maybe(anySince) })
  .map(({ pager, other }) =>
    aPageContext({
      sources: [
        { source: 'pager', since: pager },
        { source: 'other', since: other },
      ],
    }),
  );

describe('facts about pages', () => {
  it('depend neither on the order of incidents nor on whose service they are of', () => {
    const split = anyService.chain(({ incidents, rollbacks }) =>
      fc.record({
        together: fc.constant({ incidents, rollbacks }),
        shuffled: fc.shuffledSubarray([...incidents], {
          minLength: incidents.length,
        }),
        at: fc.nat(incidents.length),
      }),
    );
    fc.assert(
      fc.property(split, anyContext, ({ together, shuffled, at }, context) => {
        const { rollbacks } = together;
        const services = [
          { incidents: shuffled.slice(at), rollbacks: [] },
          { incidents: shuffled.slice(0, at), rollbacks },
        ];
        expect(pageFactsAtOnce(services, context)).toEqual(
          pageFactsAtOnce([together], context),
        );
      }),
    );
  });

  it('hold until they say, and at every instant before', () => {
    fc.assert(
      fc.property(
        anyService,
        anyContext,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (one, context, part) => {
          const { facts, validUntil } = pageFactsAtOnce([one], context);
          const end = validUntil ? Date.parse(validUntil) : NOW + 500 * DAY;
          expect(end).toBeGreaterThan(NOW);
          for (const now of [
            NOW + Math.floor(part * (end - 1 - NOW)),
            end - 1,
          ]) {
            const later = pageFactsAtOnce([one], { ...context, now });
            expect(later.facts).toEqual(facts);
          }
        },
      ),
    );
  });
});
