import fc from 'fast-check';
import { pagesFacts } from 'backstage-plugin-readiness-common';
import { IncidentRecord } from '../../records';
import { aPage, aPageContext, pageFactsOf } from '../__testUtils__/pages';
import { anIncident, daysAgo, NOW } from '../__testUtils__/records';
import { DAY } from '../spans';
import { PageContext } from './PageContext';
import { pageFacts } from './pageFacts';

const none = (reason: string) => ({ status: 'absent', reason });

const pages = (count: number, more: Partial<IncidentRecord> = {}) =>
  Array.from({ length: count }, (_, index) => aPage(daysAgo(index), more));

describe('how often', () => {
  it.each<[string, IncidentRecord[], Partial<PageContext>, unknown, unknown]>([
    ['nobody was called', [], {}, 0, 0],
    ['rounded up', pages(12), {}, 1, 1],
    ['just over one a week', pages(13), {}, 1.1, 1.1],
    ['a shift of two weeks', pages(13), { shiftDays: 14 }, 1.1, 2.1],
    ['over the days heard of', pages(12), { heardSince: daysAgo(28) }, 3, 3],
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
      pageFacts(
        [
          { incidents: pages(3) },
          { incidents: Array(untold).fill(anIncident(daysAgo(2))) },
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

describe('responders', () => {
  const by = (...people: Partial<IncidentRecord>[]) =>
    people.map((more, index) => aPage(daysAgo(index), more));
  const ann = { acknowledgedBy: 'ann', actor: 'ben' };
  const ben = { actor: 'ben' };

  it.each<[string, IncidentRecord[], unknown, unknown]>([
    ['who acknowledged, else who resolved', by(ann, ann, ann, ben, ben), 2, 60],
    [
      'written in two ways',
      by(ann, ann, { acknowledgedBy: 'Ann' }, ann, ann),
      1,
      100,
    ],
    ['rounded up', by(ann, ann, ben, ben, { actor: 'cho' }, ben), 3, 50],
    ['half of them known', by(ann, ann, ben, {}, {}, {}), 2, 66.7],
    [
      'fewer known',
      by(ann, ann, {}, {}, {}),
      none('insufficient-data'),
      none('insufficient-data'),
    ],
    [
      'four are too few',
      by(ann, ann, ben, ben),
      none('insufficient-data'),
      none('insufficient-data'),
    ],
  ])('%s', (_, incidents, responders, share) => {
    expect(pageFactsOf(incidents)).toMatchObject({
      responders,
      'top-responder-share': share,
    });
  });

  it('are those of all services of the group', () => {
    const { facts } = pageFacts(
      [{ incidents: by(ann, ann, ann) }, { incidents: by(ben, ben) }],
      aPageContext(),
    );
    expect(facts).toMatchObject({
      'pages/responders': { value: 2 },
      'pages/top-responder-share': { value: 60 },
    });
  });

  it('are not spoken of where the configuration says so, nor ever named', () => {
    const incidents = by(ann, ann, ann, ben, ben);
    expect(pageFactsOf(incidents, { peopleFigures: false })).toMatchObject({
      'per-week': 0.4,
      responders: none('insufficient-data'),
      'top-responder-share': none('insufficient-data'),
    });
    expect(JSON.stringify(pageFactsOf(incidents))).not.toMatch(/ann|ben/);
  });
});

describe('no answer', () => {
  const services = [{ incidents: pages(9) }];
  const refs = pagesFacts.map(({ ref }) => ref);
  const all = (reason: string) =>
    Object.fromEntries(refs.map(ref => [ref, none(reason)]));

  it('while no feed tells of incidents', () => {
    const context = aPageContext({ heardSince: undefined });
    expect(pageFacts(services, context).facts).toEqual(all('unmapped'));
  });

  it('where nothing was heard of any service', () => {
    expect(pageFacts([], aPageContext()).facts).toEqual(all('unmapped'));
  });

  it('before four weeks were heard', () => {
    const context = aPageContext({ heardSince: daysAgo(28, -1) });
    const { facts, validUntil } = pageFacts(services, context);
    expect(facts).toEqual(all('not-yet'));
    expect(validUntil).toBe(new Date(NOW + 1).toISOString());
  });
});

const maybe = <T>(value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined });

const anyIncidents: fc.Arbitrary<IncidentRecord[]> = fc
  .array(
    fc.record({
      detectedAt: fc
        .integer({ min: -DAY, max: 100 * DAY })
        .map(ago => new Date(NOW - ago).toISOString()),
      foundBy: maybe(fc.constantFrom('alarm' as const, 'person' as const)),
      severity: maybe(fc.constantFrom('critical', 'low', 'info')),
      acknowledgedBy: maybe(fc.constantFrom('ann', 'Ann', 'ben')),
      actor: maybe(fc.constantFrom('ben', 'cho')),
    }),
    { maxLength: 30, size: 'max' },
  )
  .map(list =>
    list.map((one, id) => anIncident(one.detectedAt, { ...one, id })),
  );

const anyContext = fc
  .integer({ min: 0, max: 120 * DAY })
  .map(ago => aPageContext({ heardSince: new Date(NOW - ago).toISOString() }));

describe('facts about pages', () => {
  it('depend neither on the order of incidents nor on whose service they are of', () => {
    const split = anyIncidents.chain(list =>
      fc.record({
        list: fc.constant(list),
        shuffled: fc.shuffledSubarray(list, { minLength: list.length }),
        at: fc.nat(list.length),
      }),
    );
    fc.assert(
      fc.property(split, anyContext, ({ list, shuffled, at }, context) => {
        const services = [
          { incidents: shuffled.slice(at) },
          { incidents: shuffled.slice(0, at) },
        ];
        expect(pageFacts(services, context)).toEqual(
          pageFacts([{ incidents: list }], context),
        );
      }),
    );
  });

  it('hold until they say, and at every instant before', () => {
    fc.assert(
      fc.property(
        anyIncidents,
        anyContext,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (incidents, context, part) => {
          const { facts, validUntil } = pageFacts([{ incidents }], context);
          const end = validUntil ? Date.parse(validUntil) : NOW + 500 * DAY;
          expect(end).toBeGreaterThan(NOW);
          for (const now of [
            NOW + Math.floor(part * (end - 1 - NOW)),
            end - 1,
          ]) {
            const later = pageFacts([{ incidents }], { ...context, now });
            expect(later.facts).toEqual(facts);
          }
        },
      ),
    );
  });
});
