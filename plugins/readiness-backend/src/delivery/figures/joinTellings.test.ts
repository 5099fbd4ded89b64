import fc from 'fast-check';
import { DeploymentRecord } from '../records';
import { anyRecords } from './__testUtils__/arbitraries';
import { factsOf, figuredOf } from './__testUtils__/factsOf';
import {
  aContext,
  anIncident,
  daysAgo,
  deployed,
} from './__testUtils__/records';
import { joinTellings } from './classification/joinTellings';
import { deliveryFigures } from './deliveryFigures';
import { MINUTE } from './spans';

const shifted = (at: string, minutes: number) =>
  new Date(Date.parse(at) + minutes * MINUTE).toISOString();

const NAMES = ['commit', 'version', 'artifact'] as const;

/** What a second feed says of those that it knows: how builds are called, and when they ended, more or less. */
const toldAgain = (deployments: readonly DeploymentRecord[]) =>
  fc
    .tuple(
      fc.subarray([...deployments]),
      fc.constantFrom(...NAMES),
      fc.array(fc.integer({ min: -10, max: 10 }), {
        minLength: 60,
        maxLength: 60,
      }),
    )
    .map(([some, name, shifts]) =>
      some
        .filter(one => one[name])
        .map((one, index): DeploymentRecord => {
          const { environment, production, outcome, finishedAt } = one;
          return {
            id: 5000 + index,
            source: 'second feed',
            deployment: `s${index}`,
            environment,
            production,
            outcome,
            finishedAt: finishedAt && shifted(finishedAt, shifts[index]),
            cause: 'planned',
            isAutomated: false,
            [name]: one[name],
          };
        }),
    );

describe('deployments that two feeds tell of', () => {
  it('are one each: a second feed that tells nothing new moves no figure', () => {
    const told = anyRecords.chain(records =>
      fc.tuple(fc.constant(records), toldAgain(records.deployments)),
    );
    fc.assert(
      fc.property(told, ([records, again]) => {
        const deployments = joinTellings([...records.deployments, ...again]);
        const both = { ...records, deployments };
        expect(figuredOf(both).facts).toEqual(figuredOf(records).facts);
        expect(deliveryFigures(both, aContext())).toEqual(
          deliveryFigures(records, aContext()),
        );
      }),
    );
  });

  it('are joined alike in whatever order they arrived', () => {
    const told = anyRecords.chain(({ deployments }) =>
      toldAgain(deployments).chain(again => {
        const all = [...deployments, ...again];
        const order = fc.shuffledSubarray(all, { minLength: all.length });
        return fc.tuple(fc.constant(all), order);
      }),
    );
    const sorted = (all: readonly DeploymentRecord[]) =>
      joinTellings(all)
        .map(one => JSON.stringify(one))
        .sort();
    fc.assert(
      fc.property(told, ([all, other]) => {
        expect(sorted(other)).toEqual(sorted(all));
      }),
    );
  });

  it('are of one feed, where that tells of one build twice', () => {
    const again = { version: '1', commit: 'c' };
    const all = [deployed(daysAgo(2), again), deployed(daysAgo(1), again)];
    expect(joinTellings(all)).toEqual(all);
  });

  const argo = { source: 'argo', version: '1.2', commit: 'c1' };
  const github = { source: 'github', version: 'main', commit: 'c1' };
  it.each<[string, Partial<DeploymentRecord>, number]>([
    ['an hour apart', {}, 60],
    ['one of them without a version', { version: undefined }, 1],
  ])('are one: %s', (_what, more, minutes) => {
    const first = deployed(daysAgo(1), argo);
    const second = deployed(shifted(daysAgo(1), minutes), {
      ...github,
      ...more,
    });
    expect(joinTellings([second, first])).toHaveLength(1);
  });

  it.each<[string, Partial<DeploymentRecord>, number]>([
    ['more than an hour apart', {}, 61],
    ['to another environment', { environment: 'prod-eu' }, 1],
    ['of another commit', { commit: 'c2', version: '1.2' }, 1],
    ['of a build that cannot be told', { commit: undefined }, 1],
    ['with another outcome', { outcome: 'failed' }, 1],
  ])('are two: %s', (_what, more, minutes) => {
    const first = deployed(daysAgo(1), argo);
    const second = deployed(shifted(daysAgo(1), minutes), {
      ...github,
      ...more,
    });
    expect(joinTellings([second, first])).toHaveLength(2);
  });

  it('say together what either says, and are known by both names', () => {
    const first = deployed(daysAgo(1), { ...argo, deployment: 'sync-7' });
    const second = deployed(daysAgo(1), {
      ...github,
      deployment: 'run-42',
      cause: 'hotfix',
      actor: 'ada',
      startedAt: shifted(daysAgo(1), -9),
    });
    const deployments = joinTellings([first, second]);
    expect(deployments).toMatchObject([
      {
        source: 'argo',
        version: '1.2',
        cause: 'hotfix',
        actor: 'ada',
        startedAt: shifted(daysAgo(1), -9),
      },
    ]);
    const more = [deployed(daysAgo(3)), deployed(daysAgo(2))];
    const incident = anIncident(daysAgo(0.5), {
      source: 'github',
      causedBy: 'run-42',
      resolvedAt: daysAgo(0.4),
    });
    expect(
      factsOf({
        deployments: [...more, ...deployments],
        incidents: [incident],
      })['failed-changes'],
    ).toBe(2);
  });
});
