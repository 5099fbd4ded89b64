import { DeploymentRecord } from '../records';
import { factsOf, figuredOf } from './__testUtils__/factsOf';
import {
  anIncident,
  daysAgo,
  deployed,
  records,
} from './__testUtils__/records';

const by = (
  actors: (string | undefined)[],
  more: Partial<DeploymentRecord> = {},
) =>
  actors.map((actor, index) =>
    deployed(daysAgo(100 - index), { actor, ...more }),
  );

const times = (count: number, actor: string | undefined) =>
  Array<string | undefined>(count).fill(actor);

describe('deployers', () => {
  it.each<[string, (string | undefined)[], unknown, unknown]>([
    ['nineteen are too few', times(19, 'ann'), 'not-yet', 'not-yet'],
    ['one person', times(20, 'ann'), 1, 100],
    ['written in two ways', [...times(10, 'Ann'), ...times(10, 'ann')], 1, 100],
    ['three', [...times(14, 'ann'), ...times(5, 'ben'), 'cho'], 3, 70],
    [
      'half of them known',
      [...times(9, 'ann'), 'ben', ...times(10, undefined)],
      2,
      90,
    ],
    [
      'fewer known',
      [...times(9, 'ann'), ...times(11, undefined)],
      'insufficient-data',
      'insufficient-data',
    ],
  ])('%s', (_, actors, deployers, share) => {
    expect(factsOf({ deployments: by(actors) })).toMatchObject({
      deployers,
      'top-deployer-share': share,
    });
  });

  it('are those of all services of the group', () => {
    const facts = factsOf(
      {},
      {},
      {
        services: [
          records({ deployments: by(times(15, 'ann')) }),
          records({ deployments: by(times(15, 'ben')) }),
        ],
      },
    );
    expect(facts).toMatchObject({ deployers: 2, 'top-deployer-share': 50 });
  });

  it('of more than 180 days ago are forgotten', () => {
    const long = Array.from({ length: 30 }, () =>
      deployed(daysAgo(180, 1), { actor: 'zoe' }),
    );
    const deployments = [...long, ...by(times(20, 'ann'))];
    expect(factsOf({ deployments }).deployers).toBe(1);
  });
});

describe('rollbacks', () => {
  const made = (actors: (string | undefined)[], isAutomated = false) =>
    by(actors, { cause: 'rollback', isAutomated });

  it.each<[string, DeploymentRecord[], unknown, unknown]>([
    ['two are too few', made(['ann', 'ben']), 'not-yet', 'not-yet'],
    ['by one person', made(times(3, 'ann')), 1, false],
    [
      'the last five by two',
      made(['zoe', 'ann', 'ann', 'ben', 'ann', 'ann']),
      2,
      false,
    ],
    ['by automation', made(times(4, undefined), true), 0, true],
    [
      'by who knows',
      made(times(4, undefined)),
      'insufficient-data',
      'insufficient-data',
    ],
  ])('%s', (_, deployments, people, automated) => {
    expect(factsOf({ deployments })).toMatchObject({
      'rollback-people': people,
      'rollbacks-automated': automated,
    });
  });
});

describe('recoveries', () => {
  it('belong to who rolled back, made the hotfix, or resolved the incident', () => {
    const deployments = [
      deployed(daysAgo(50)),
      deployed(daysAgo(49.9), { cause: 'rollback', actor: 'ann' }),
      deployed(daysAgo(40)),
      deployed(daysAgo(39.9), { cause: 'hotfix', actor: 'ben' }),
      deployed(daysAgo(30), { version: 'v3' }),
    ];
    const incident = anIncident(daysAgo(29.9), {
      causedBy: 'v3',
      resolvedAt: daysAgo(29.8),
      actor: 'cho',
    });
    expect(factsOf({ deployments, incidents: [incident] })).toMatchObject({
      recoveries: 3,
      'recovery-people': 3,
    });
    expect(factsOf({ deployments })).toMatchObject({
      recoveries: 2,
      'recovery-people': 'not-yet',
    });
  });
});

describe('people', () => {
  const deployments = [
    ...by([...times(20, 'ann.secret'), ...times(5, 'ben.secret')]),
    ...by(times(5, 'ann.secret'), { cause: 'rollback' }),
  ];

  it('are never named', () => {
    const said = JSON.stringify(figuredOf({ deployments }));
    expect(said).not.toContain('secret');
  });

  it('who joined are not known: nobody is asked to believe that there were none', () => {
    expect(factsOf({ deployments })).toMatchObject({
      newcomers: 'insufficient-data',
      'newcomers-who-did-not-deploy': 'insufficient-data',
    });
  });

  it('are not spoken of where the configuration says so', () => {
    const facts = factsOf({ deployments }, { peopleFigures: false });
    expect(facts).toMatchObject({
      deployers: 'insufficient-data',
      'top-deployer-share': 'insufficient-data',
      'rollback-people': 'insufficient-data',
      'rollbacks-automated': 'insufficient-data',
      newcomers: 'insufficient-data',
      'newcomers-who-did-not-deploy': 'insufficient-data',
      recoveries: 'insufficient-data',
      'recovery-people': 'insufficient-data',
    });
  });
});
