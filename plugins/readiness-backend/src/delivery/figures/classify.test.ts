import fc from 'fast-check';
import { DeploymentRecord, IncidentRecord } from '../records';
import { anIncident, deployed } from './__testUtils__/records';
import { ClassifiedDeployment, classify } from './classify';

const on = (day: number, time = '09:00') =>
  `2026-11-${String(day).padStart(2, '0')}T${time}:00.000Z`;

/** `v2: rolled-back until 2 09:20`: what a classification says, as a line. */
function lineOf({
  record,
  isChange,
  isRollback,
  isRemedy,
  failed,
  isFailure,
  isOpen,
  recoveredAt,
}: ClassifiedDeployment): string {
  return [
    `${record.deployment}:`,
    ...(isChange ? ['change'] : []),
    ...(isRollback ? ['rollback'] : []),
    ...(isRemedy && !isRollback ? ['remedy'] : []),
    ...(isFailure && !failed ? ['did not succeed'] : []),
    ...(failed ? [failed.because] : []),
    ...(isOpen ? ['open'] : []),
    ...(recoveredAt ? [`until ${recoveredAt.slice(8, 16)}`] : []),
  ].join(' ');
}

const lines = (
  deployments: DeploymentRecord[],
  incidents: IncidentRecord[] = [],
) => classify(deployments, incidents).map(lineOf);

/** A deployment and its build go by the same name. */
const one = (
  name: string,
  finishedAt: string,
  more: Partial<DeploymentRecord> = {},
) => deployed(finishedAt, { deployment: name, version: name, ...more });

const rollback = { cause: 'rollback' } as const;
const hotfix = { cause: 'hotfix' } as const;
const drill = { cause: 'drill' } as const;
const broken = { outcome: 'failed' } as const;

describe('rollbacks', () => {
  it('take back the change before them', () => {
    expect(
      lines([
        one('v1', on(1)),
        one('v2', on(2)),
        one('back', on(2, '09:20'), rollback),
      ]),
    ).toEqual([
      'v1: change',
      'v2: change rolled-back until 02T09:20',
      'back: rollback',
    ]);
  });

  it.each(['v2', 'commit of v2', 'version of v2'])(
    'take back what they name: %s',
    undoes => {
      const v2 = { commit: 'commit of v2', version: 'version of v2' };
      expect(
        lines([
          one('v1', on(1)),
          one('v2', on(2), v2),
          one('v3', on(3)),
          one('back', on(4), { ...rollback, undoes }),
        ]),
      ).toEqual([
        'v1: change',
        'v2: change rolled-back until 04T09:00',
        'v3: change',
        'back: rollback',
      ]);
    },
  );

  it('take back one change after the other', () => {
    expect(
      lines([
        one('v1', on(1)),
        one('v2', on(2)),
        one('v3', on(3)),
        one('back', on(3, '10:00'), { ...rollback, version: 'v2' }),
        one('further', on(3, '11:00'), { ...rollback, version: 'v1' }),
      ]),
    ).toEqual([
      'v1: change',
      'v2: change rolled-back until 03T11:00',
      'v3: change rolled-back until 03T10:00',
      'back: rollback',
      'further: rollback',
    ]);
  });

  it('take back nothing more when they are run twice', () => {
    expect(
      lines([
        one('v1', on(1)),
        one('v2', on(2)),
        one('back', on(3), { ...rollback, version: 'v1' }),
        one('again', on(3, '10:00'), { ...rollback, version: 'v1' }),
      ]).slice(0, 2),
    ).toEqual(['v1: change', 'v2: change rolled-back until 03T09:00']);
  });

  it('are seen by the build they put back', () => {
    expect(
      lines([
        one('a', on(1), { commit: 'c1' }),
        one('b', on(2), { commit: 'c2' }),
        one('c', on(3), { commit: 'c1' }),
      ]),
    ).toEqual([
      'a: change',
      'b: change rolled-back until 03T09:00',
      'c: rollback',
    ]);
  });

  it('are none when a build is deployed again, or comes back after a rollback', () => {
    expect(
      lines([
        one('a', on(1), { commit: 'c1' }),
        one('again', on(2), { commit: 'c1' }),
        one('b', on(3), { commit: 'c2' }),
        one('back', on(4), { ...rollback, commit: 'c1' }),
        one('forward', on(5), { commit: 'c2' }),
      ]),
    ).toEqual([
      'a: change',
      'again: change',
      'b: change rolled-back until 04T09:00',
      'back: rollback',
      'forward: change',
    ]);
  });

  it('do not go by a version where commits tell builds apart', () => {
    const main = { version: 'main' };
    expect(
      lines([
        one('a', on(1), { ...main, commit: 'c1' }),
        one('b', on(2), { version: 'hotfix', commit: 'c2' }),
        one('c', on(3), { ...main, commit: 'c3' }),
      ]),
    ).toEqual(['a: change', 'b: change', 'c: change']);
  });

  it('reach no other environment', () => {
    expect(
      lines([
        one('eu', on(1), { environment: 'prod-eu' }),
        one('us', on(2), { environment: 'prod-us' }),
        one('back', on(3), { ...rollback, environment: 'prod-eu' }),
      ]),
    ).toEqual([
      'eu: change rolled-back until 03T09:00',
      'us: change',
      'back: rollback',
    ]);
  });

  it('that did not succeed took nothing back', () => {
    expect(
      lines([one('v1', on(1)), one('back', on(2), { ...rollback, ...broken })]),
    ).toEqual(['v1: change', 'back: did not succeed open']);
  });

  it('a feed may only say that something was taken back: it failed, and is not open', () => {
    expect(lines([one('v1', on(1), { outcome: 'rolled-back' })])).toEqual([
      'v1: change rolled-back',
    ]);
  });
});

describe('hotfixes', () => {
  it('mend the change before them in their environment', () => {
    expect(
      lines([
        one('v1', on(1)),
        one('other', on(2), { environment: 'prod-us' }),
        one('v2', on(3), hotfix),
      ]),
    ).toEqual([
      'v1: change hotfixed until 03T09:00',
      'other: change',
      'v2: change remedy',
    ]);
  });
});

describe('incidents', () => {
  const v1 = one('v1', on(1));
  const v2 = one('v2', on(2));

  it.each([
    ['its deployment', { deployment: 'v2' }, 'v2'],
    ['its version', { version: '2.0' }, '2.0'],
    ['its commit', { commit: 'c2' }, 'c2'],
  ])('name their cause by %s', (_, more, causedBy) => {
    const incident = anIncident(on(5), { causedBy, resolvedAt: on(6) });
    expect(
      lines([v1, one('v2', on(2), more), one('v3', on(3))], [incident]),
    ).toEqual([
      'v1: change',
      'v2: change incident until 06T09:00',
      'v3: change',
    ]);
  });

  it('were caused by the change before them when a deployment ended them', () => {
    const incident = anIncident(on(2, '10:00'), { resolvedAt: on(2, '12:30') });
    expect(lines([v1, v2, one('v3', on(2, '12:00'))], [incident])).toEqual([
      'v1: change',
      'v2: change incident until 02T12:30',
      'v3: change remedy',
    ]);
  });

  it.each([
    ['went on for more than an hour', on(2, '13:01'), on(2, '12:00')],
    ['was over before', on(2, '11:59'), on(2, '12:00')],
    ['began more than a day before', on(4, '09:30'), on(3, '10:01')],
  ])('that %s were not ended by a deployment', (_, resolvedAt, finishedAt) => {
    const incident = anIncident(on(2, '10:00'), { resolvedAt });
    expect(lines([v1, v2, one('v3', finishedAt)], [incident])).toEqual([
      'v1: change',
      'v2: change',
      'v3: change',
    ]);
  });

  it('that nothing ended and that name nothing blame nobody', () => {
    expect(lines([v1, v2], [anIncident(on(3))])).toEqual([
      'v1: change',
      'v2: change',
    ]);
  });

  it('keep the change open, until the next version that succeeds after they began', () => {
    const incident = anIncident(on(4), { causedBy: 'v2' });
    expect(lines([v1, v2, one('v3', on(3))], [incident])[1]).toBe(
      'v2: change incident open',
    );
    expect(lines([v1, v2, one('v5', on(5))], [incident])[1]).toBe(
      'v2: change incident until 05T09:00',
    );
  });

  it('of one change are over when the last one is', () => {
    const first = anIncident(on(3), { causedBy: 'v2', resolvedAt: on(8) });
    const second = anIncident(on(4), { causedBy: 'v2', resolvedAt: on(5) });
    expect(lines([v1, v2], [first, second])[1]).toBe(
      'v2: change incident until 08T09:00',
    );
    const open = anIncident(on(4), { causedBy: 'v2' });
    expect(lines([v1, v2], [first, open])[1]).toBe('v2: change incident open');
  });

  it('know better than a hotfix when it was over, a rollback knows best', () => {
    const incident = anIncident(on(2, '10:00'), {
      causedBy: 'v2',
      resolvedAt: on(2, '15:00'),
    });
    const mended = one('v3', on(2, '12:00'), hotfix);
    expect(lines([v1, v2, mended], [incident])[1]).toBe(
      'v2: change incident until 02T15:00',
    );
    const back = one('back', on(2, '12:00'), rollback);
    expect(lines([v1, v2, back], [incident])[1]).toBe(
      'v2: change rolled-back until 02T12:00',
    );
  });
});

describe('deployments that did not succeed', () => {
  it('are one failure in a row, until the next success', () => {
    expect(
      lines([
        one('v1', on(1)),
        one('v2', on(2), broken),
        one('v2b', on(3), broken),
        one('v2c', on(4), { outcome: 'cancelled' }),
        one('v2d', on(5)),
        one('v3', on(6), broken),
      ]),
    ).toEqual([
      'v1: change',
      'v2: did not succeed until 05T09:00',
      'v2b:',
      'v2c:',
      'v2d: change',
      'v3: did not succeed open',
    ]);
  });

  it('are mended in their own environment only', () => {
    expect(
      lines([
        one('eu', on(1), { ...broken, environment: 'prod-eu' }),
        one('us', on(2), { environment: 'prod-us' }),
      ])[0],
    ).toBe('eu: did not succeed open');
  });
});

describe('what counts for nothing', () => {
  it('drills, whatever becomes of them', () => {
    expect(
      lines(
        [
          one('v1', on(1)),
          one('d1', on(2), { ...drill, version: 'old' }),
          one('d2', on(3), { ...drill, ...broken }),
          one('v2', on(4), hotfix),
        ],
        [anIncident(on(3), { causedBy: 'd1' })],
      ),
    ).toEqual([
      'v1: change hotfixed until 04T09:00',
      'd1:',
      'd2:',
      'v2: change remedy',
    ]);
  });

  it('other environments, and what is still running', () => {
    const running = one('v2', on(2), { outcome: 'running' });
    expect(
      lines([
        one('staging', on(1), { production: false, environment: 'staging' }),
        running,
        { ...running, finishedAt: undefined },
      ]),
    ).toEqual([]);
  });
});

describe('the order of arrival', () => {
  const history = [
    one('v1', on(1), { commit: 'c1' }),
    one('v2', on(2), { commit: 'c2' }),
    one('v3', on(2), { commit: 'c3' }),
    one('back', on(3), { ...rollback, commit: 'c1' }),
    one('v4', on(4), broken),
    one('v5', on(5), hotfix),
  ];
  const incidents = [
    anIncident(on(2, '10:00'), { resolvedAt: on(3, '10:00'), causedBy: 'v2' }),
    anIncident(on(2, '10:00'), { resolvedAt: on(3, '11:00'), causedBy: 'v2' }),
  ];

  it('does not matter, nor do the ids that arrival gives', () => {
    const expected = lines(history, incidents);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(history, { minLength: history.length }),
        fc.shuffledSubarray(incidents, { minLength: incidents.length }),
        (shuffled, heard) => {
          const renumbered = shuffled.map((record, id) => ({ ...record, id }));
          expect(lines(renumbered, heard)).toEqual(expected);
        },
      ),
    );
  });
});
