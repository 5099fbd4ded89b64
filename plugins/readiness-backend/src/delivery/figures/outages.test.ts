import fc from 'fast-check';
import { DeliveryRecords, DeploymentRecord, IncidentRecord } from '../records';
import { anyRecords } from './__testUtils__/arbitraries';
import { factsOf, figuredOf } from './__testUtils__/factsOf';
import {
  aContext,
  anIncident,
  deployed,
  records,
} from './__testUtils__/records';
import { classify } from './classify';
import { deliveryFigures } from './deliveryFigures';

const on = (day: number, time: string) =>
  `2026-11-${String(day).padStart(2, '0')}T${time}:00.000Z`;
const at = (time: string) => on(17, time);

/** A deployment and its build go by the same name. */
const one = (
  name: string,
  finishedAt: string,
  more: Partial<DeploymentRecord> = {},
) => deployed(finishedAt, { deployment: name, version: name, ...more });

/** What two feeds tell, each in its own words. */
const paged = (from: string, to?: string, causedBy?: string) =>
  anIncident(from, { source: 'pager', resolvedAt: to, causedBy });
const posted = (from: string, to?: string, causedBy?: string) =>
  anIncident(from, { source: 'status page', resolvedAt: to, causedBy });

// Every morning one change; at half past ten and at eleven another.
const deployments = [
  one('v0', on(16, '09:00')),
  one('v1', at('09:00')),
  one('v2', at('10:30')),
  one('v3', at('11:00')),
  one('v4', on(18, '12:00')),
];

/** `v1 until 17T10:40`: the changes that incidents made failures of, and what ended the incidents. */
function outcomes(incidents: IncidentRecord[]) {
  const classified = classify(deployments, incidents);
  return {
    failed: classified
      .filter(({ failed }) => failed)
      .map(({ record, isOpen, recoveredAt }) =>
        [
          record.version,
          isOpen ? 'open' : `until ${recoveredAt?.slice(8, 16)}`,
        ].join(' '),
      ),
    remedies: classified
      .filter(({ isRemedy }) => isRemedy)
      .map(({ record }) => record.version),
  };
}

describe('incidents of one service that overlap', () => {
  it.each<[string, IncidentRecord[], string[], string[]]>([
    [
      'from the first that began, until the last is over',
      [paged(at('10:00'), at('10:40'), 'v1'), posted(at('10:35'), at('11:20'))],
      ['v1 until 17T11:20'],
      ['v3'],
    ],
    [
      'whichever of them names the change',
      [paged(at('10:00'), at('10:40')), posted(at('10:35'), at('11:20'), 'v1')],
      ['v1 until 17T11:20'],
      ['v3'],
    ],
    [
      'where none does, of the last change before the first',
      [paged(at('10:00'), at('10:40')), posted(at('10:35'), at('11:20'))],
      ['v1 until 17T11:20'],
      ['v3'],
    ],
    [
      'where one began as the other ended',
      [paged(at('10:00'), at('10:45')), posted(at('10:45'), at('11:20'))],
      ['v1 until 17T11:20'],
      ['v3'],
    ],
    [
      'where one is closed long after a deployment ended the other',
      [paged(at('10:00'), at('10:40')), posted(at('10:05'), at('19:00'))],
      ['v1 until 17T19:00'],
      ['v2'],
    ],
    [
      'where one feed tells of both',
      [paged(at('10:00'), at('10:40')), paged(at('10:35'), at('11:20'))],
      ['v1 until 17T11:20'],
      ['v3'],
    ],
    [
      'where nobody closed one of them',
      [paged(at('10:00'), at('10:40')), posted(at('10:20'))],
      ['v1 until 17T10:40'],
      ['v2'],
    ],
    [
      'as a chain',
      [
        paged(at('09:50'), at('10:10')),
        posted(at('10:05'), at('10:40')),
        paged(at('10:35'), at('11:20')),
      ],
      ['v1 until 17T11:20'],
      ['v3'],
    ],
  ])('are one failure: %s', (_what, incidents, failed, remedies) => {
    expect(outcomes(incidents)).toEqual({ failed, remedies });
  });

  it.each<[string, IncidentRecord[], string[], string[]]>([
    [
      'one was over before the other began',
      [paged(at('10:00'), at('10:40')), posted(at('10:41'), at('11:20'))],
      ['v1 until 17T10:40', 'v2 until 17T11:20'],
      ['v2', 'v3'],
    ],
    [
      'they name different changes',
      [
        paged(at('10:00'), at('11:20'), 'v1'),
        posted(at('10:35'), at('12:30'), 'v2'),
      ],
      ['v1 until 17T11:20', 'v2 until 17T12:30'],
      ['v3'],
    ],
    [
      'one began more than a day after the other, that goes on',
      [
        posted(on(16, '10:00'), on(20, '09:00'), 'v0'),
        paged(at('10:10'), at('10:40')),
      ],
      ['v0 until 20T09:00', 'v1 until 17T10:40'],
      ['v2'],
    ],
    [
      'nothing more was heard of one that nobody closed',
      [
        posted(at('09:05'), undefined, 'v1'),
        paged(at('10:35'), at('11:20'), undefined),
      ],
      ['v1 until 17T10:30', 'v2 until 17T11:20'],
      ['v3'],
    ],
  ])('are two failures: %s', (_what, incidents, failed, remedies) => {
    expect(outcomes(incidents)).toEqual({ failed, remedies });
  });

  it('are of the outage that was heard of last, where several go on', () => {
    const outages = [
      paged(at('10:35'), at('11:30'), 'v1'),
      paged(at('10:40'), at('11:40'), 'v2'),
      posted(at('10:45'), at('12:10')),
    ];
    expect(outcomes(outages).failed).toEqual([
      'v1 until 17T11:30',
      'v2 until 17T12:10',
    ]);
  });

  it('count once in rates and recovery, and are mended by one deployment', () => {
    const incidents = [
      paged(at('10:00'), at('10:40'), 'v1'),
      posted(at('10:35'), at('11:20')),
    ];
    const given = { deployments, incidents };
    expect(factsOf(given)).toMatchObject({
      'failed-changes': 1,
      'recovery-time': 'PT2H20M',
      'failed-in-a-year': 1,
      recoveries: 0,
    });
    const { figures } = deliveryFigures(records(given), aContext());
    const texts = figures.map(({ id, text }) => `${id}: ${text}`);
    expect(texts).toContain('change-fail-rate: 20 %, 1 of 5');
    expect(texts).toContain('rework-rate: 20 %, 1 of 5');
  });

  /** A second feed tells of some incidents, and of some of them not what caused them. */
  const toldAgain = (incidents: readonly IncidentRecord[]) =>
    fc.tuple(fc.subarray([...incidents]), fc.boolean()).map(([some, names]) =>
      some.map(
        ({ id, detectedAt, resolvedAt, causedBy }): IncidentRecord => ({
          id: 9000 + id,
          source: 'status page',
          incident: `s${id}`,
          detectedAt,
          ...(resolvedAt && { resolvedAt }),
          ...(names && causedBy && { causedBy }),
        }),
      ),
    );

  /** What begins in the same millisecond is of the same outage, or of another: nobody can tell. */
  const apart = (all: DeliveryRecords) =>
    new Set(all.incidents.map(({ detectedAt }) => detectedAt)).size ===
    all.incidents.length;

  it('move no figure, where a second feed tells nothing new', () => {
    const told = anyRecords
      .filter(apart)
      .chain(given => fc.tuple(fc.constant(given), toldAgain(given.incidents)));
    fc.assert(
      fc.property(told, ([given, again]) => {
        const both = { ...given, incidents: [...given.incidents, ...again] };
        expect(figuredOf(both).facts).toEqual(figuredOf(given).facts);
        expect(deliveryFigures(both, aContext())).toEqual(
          deliveryFigures(given, aContext()),
        );
      }),
    );
  });

  it('are joined alike in whatever order they arrived', () => {
    const told = anyRecords.chain(given =>
      toldAgain(given.incidents).chain(again => {
        const incidents = [...given.incidents, ...again];
        const order = fc.shuffledSubarray(incidents, {
          minLength: incidents.length,
        });
        return fc.tuple(fc.constant({ ...given, incidents }), order);
      }),
    );
    fc.assert(
      fc.property(told, ([given, incidents]) => {
        const other = { ...given, incidents };
        expect(figuredOf(other).facts).toEqual(figuredOf(given).facts);
      }),
    );
  });
});
