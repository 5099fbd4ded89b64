import { DeploymentRecord, IncidentRecord } from '../../records';
import {
  aPage,
  aPageContext,
  heardSince,
  pageFactsAtOnce,
  pageFactsOf,
} from '../__testUtils__/pages';
import { anIncident, daysAgo, deployed } from '../__testUtils__/records';

const none = { status: 'absent', reason: 'insufficient-data' };

const by = (...people: Partial<IncidentRecord>[]) =>
  people.map((more, index) => aPage(daysAgo(index), more));

const ann = { acknowledgedBy: 'ann', actor: 'ben' };
const ben = { actor: 'ben' };
const annAll = by(ann, ann, ann, ann, ann);

/** Found by a person, so nobody was called. */
const reported = (more: Partial<IncidentRecord> = {}) =>
  anIncident(daysAgo(1), {
    foundBy: 'person',
    actor: 'ben',
    resolvedAt: daysAgo(1, -1),
    ...more,
  });

const rollback = (more: Partial<DeploymentRecord> = {}) =>
  deployed(daysAgo(1), { cause: 'rollback', actor: 'ben', ...more });

type Row = [
  what: string,
  incidents: IncidentRecord[],
  deployments: DeploymentRecord[],
  responders: unknown,
  share: unknown,
];

it.each<Row>([
  ['acknowledged, else resolved', by(ann, ann, ann, ben, ben), [], 2, 60],
  [
    'written in two ways',
    by(ann, ann, { acknowledgedBy: 'Ann' }, ann, ann),
    [],
    1,
    100,
  ],
  ['rounded up', by(ann, ann, ben, ben, { actor: 'cho' }, ben), [], 3, 50],
  ['half of them known', by(ann, ann, ben, {}, {}, {}), [], 2, 66.7],
  ['fewer known', by(ann, ann, {}, {}, {}), [], none, none],
  ['four are too few', by(ann, ann, ben, ben), [], none, none],
  [
    'a page that one answered and another resolved is a turn of both',
    by(
      ...Array(4).fill(ann),
      ...Array(4).fill({ ...ann, resolvedAt: daysAgo(0, 1) }),
    ),
    [],
    2,
    66.7,
  ],
  [
    'and one turn of who did both',
    by(
      ...Array(5).fill({
        acknowledgedBy: 'ben',
        actor: 'Ben',
        resolvedAt: daysAgo(0, 1),
      }),
    ),
    [],
    1,
    100,
  ],
  ['resolved, though nobody was called', [...annAll, reported()], [], 2, 83.4],
  [
    'resolved in the future',
    [...annAll, reported({ resolvedAt: daysAgo(-1) })],
    [],
    1,
    100,
  ],
  [
    'noticed again',
    [...annAll, reported({ resolvedAt: undefined })],
    [],
    1,
    100,
  ],
  ['only to inform', [...annAll, reported({ severity: 'info' })], [], 1, 100],
  ['ended by itself', [...annAll, reported({ actor: undefined })], [], 1, 100],
  ['rolled back', annAll, [rollback()], 2, 83.4],
  ['rolled back as a drill', annAll, [rollback({ cause: 'drill' })], 1, 100],
  ['elsewhere', annAll, [rollback({ production: false })], 1, 100],
  [
    'rolled back by a robot, for nobody',
    annAll,
    [rollback({ actor: undefined, isAutomated: true })],
    1,
    100,
  ],
  [
    'rolled back by putting an earlier build back',
    annAll,
    [
      deployed(daysAgo(200), { version: '1' }),
      deployed(daysAgo(100), { version: '2' }),
      deployed(daysAgo(1), { version: '1', actor: 'ben' }),
    ],
    2,
    83.4,
  ],
  [
    'nobody knows by whom',
    by(ann, ann, ann),
    Array(4).fill(rollback({ actor: undefined })),
    none,
    none,
  ],
])('%s', (_, incidents, deployments, responders, share) => {
  expect(pageFactsOf(incidents, {}, deployments)).toMatchObject({
    responders,
    'top-responder-share': share,
  });
});

it('rollbacks count from when incidents are told of', () => {
  const deployments = [rollback(), { ...rollback(), finishedAt: daysAgo(41) }];
  const { 'top-responder-share': share } = pageFactsOf(
    annAll,
    heardSince(daysAgo(40)),
    deployments,
  );
  expect(share).toBe(83.4);
});

it('responders are those of all services of the group', () => {
  const { facts } = pageFactsAtOnce(
    [
      { incidents: by(ann, ann, ann), rollbacks: [] },
      { incidents: by(ben, ben), rollbacks: [] },
    ],
    aPageContext(),
  );
  expect(facts).toMatchObject({
    'pages/responders': { value: 2 },
    'pages/top-responder-share': { value: 60 },
  });
});

it('nothing is said of people where the configuration says so, and nobody is ever named', () => {
  const incidents = by(ann, ann, ann, ben, ben);
  expect(pageFactsOf(incidents, { peopleFigures: false })).toMatchObject({
    'per-week': 0.4,
    responders: none,
    'top-responder-share': none,
  });
  const told = pageFactsOf(incidents, {}, [rollback()]);
  expect(JSON.stringify(told)).not.toMatch(/ann|ben/);
});

it('a group without people is one whose people the catalog does not know', () => {
  expect(pageFactsOf(annAll, { members: 2 }).members).toBe(2);
  expect(pageFactsOf(annAll, { members: 0 }).members).toEqual({
    status: 'absent',
    reason: 'unmapped',
  });
});
