import { AlarmView, EntityAlarms } from 'backstage-plugin-readiness-common';
import {
  alarm,
  busyAlarms,
  component,
  fires,
  noAlarms,
  reportsOf,
  stories,
  unheardAlarms,
  unmatchedAlarms,
} from '../../testing/fixtures';
import { words } from '../../testing/__testUtils__/words';
import { alarmCall } from './alarmCall';
import { alarmFlags, flagsOf } from './alarmFlags';
import { aloneInWords, firesInWords, summaryInWords } from './alarmInWords';
import { alarmLabel } from './alarmNames';
import { alarmsHelp } from './alarmsHelp';
import { alarmTone } from './alarmState';
import { isAlarmed } from './asked';
import { onCallState } from './onCallState';
import { AlarmColumn, nextAlarmSort, sortAlarms } from './sortAlarms';

const of = (alarms: Omit<EntityAlarms, 'entityRef'>): EntityAlarms => ({
  entityRef: 'component:default/checkout',
  ...alarms,
});

describe('sortAlarms', () => {
  const alarms = [
    alarm('b2', { fires: fires(8, 2), routedTo: undefined }),
    alarm('B10', { state: 'firing', fires: undefined, signals: [] }),
    alarm('a', { fires: fires(0), runbook: undefined, routedTo: [] }),
  ];
  const sorted = (column: AlarmColumn, direction: 'asc' | 'desc') =>
    sortAlarms(alarms, { column, direction }, 'en').map(({ title }) => title);

  it.each([
    ['title', 'asc', ['a', 'b2', 'B10']],
    ['title', 'desc', ['B10', 'b2', 'a']],
    ['state', 'asc', ['B10', 'a', 'b2']],
    ['runbook', 'asc', ['a', 'b2', 'B10']],
    // Nobody comes before somebody; what cannot be told is last, whichever way.
    ['hears', 'asc', ['a', 'B10', 'b2']],
    ['hears', 'desc', ['B10', 'a', 'b2']],
    ['watches', 'desc', ['a', 'b2', 'B10']],
    ['fires', 'desc', ['b2', 'a', 'B10']],
    ['fires', 'asc', ['a', 'b2', 'B10']],
    ['alone', 'asc', ['b2', 'a', 'B10']],
  ] as const)('by %s %s', (column, direction, titles) => {
    expect(sorted(column, direction)).toEqual(titles);
  });

  it('leaves the order of the backend where nobody chose another', () => {
    expect(sortAlarms(alarms, undefined, 'en')).toEqual(alarms);
  });

  it('begins with the largest figure, and turns round at the second click', () => {
    const first = nextAlarmSort(undefined, 'fires');
    expect(first.direction).toBe('desc');
    expect(nextAlarmSort(first, 'fires').direction).toBe('asc');
    expect(nextAlarmSort(first, 'title').direction).toBe('asc');
  });
});

describe('alarmFlags', () => {
  const flagged = (story: typeof stories.checkout, title: string) =>
    flagsOf(alarmFlags(reportsOf(story).reports), alarm(title));

  it('names the check that fails because of an alarm, and where to show it', () => {
    expect(flagged(stories.checkout, 'db-connections')).toEqual([
      { id: 'noisy', column: 'fires', check: 'alarms-quiet', waived: false },
    ]);
    expect(flagged(stories.checkout, 'checkout-5xx')).toEqual([]);
  });

  it('tells what is waived', () => {
    expect(flagged(stories.checkout, 'legacy-batch-lag')).toEqual([
      { id: 'stuck', column: 'state', check: 'no-stuck-alarms', waived: true },
    ]);
  });

  it('says it once where two scorecards ask the same', () => {
    expect(reportsOf(stories.twoScorecards).reports.length).toBeGreaterThan(1);
    expect(flagged(stories.twoScorecards, 'db-connections')).toHaveLength(1);
  });

  it('flags no namesake that is not judged', () => {
    const { reports } = reportsOf(stories.checkout);
    const namesake = alarm('db-connections', { judged: false });
    expect(flagsOf(alarmFlags(reports), namesake)).toEqual([]);
  });
});

describe('alarmsHelp', () => {
  const scaling = alarm('scale', { judged: false, notJudged: 'scaling' });
  const onlyScaling = { ...busyAlarms, alarms: [scaling] };
  it.each([
    ['nothing', busyAlarms, false, undefined],
    ['nothing of tier 4 with alarms', busyAlarms, true, undefined],
    ['not-needed', noAlarms, true, 'not-needed'],
    ['no-source', noAlarms, false, 'no-source'],
    ['unmatched', unmatchedAlarms, false, 'unmatched'],
    ['unheard', unheardAlarms, false, 'unheard'],
    ['not-judged', onlyScaling, false, 'not-judged'],
  ] as const)('%s', (_, alarms, unwatched, help) => {
    expect(alarmsHelp(of(alarms), unwatched)).toBe(help);
  });
});

it('sums up what was asked and what was left out', () => {
  expect(summaryInWords(words, of(busyAlarms))).toBe(
    '5 judged alarms · asked: Prometheus eu-1, Alertmanager · found by label service = name · 3 scaling alarms left out',
  );
});

it.each([
  ['14 a week', '71 % of 56', fires(56, 40)],
  ['0.3 a week', '0 % of 1', fires(1)],
  ['none in 28 days', '–', fires(0)],
  ['not seen yet', '–', undefined],
  // Not watched for long: what was seen, and no figure that claims more.
  ['3 in 5 days', '67 % of 3', { ...fires(3, 2)!, days: 4.6 }],
])('%s, over by itself: %s', (often, alone, seen) => {
  expect(firesInWords(words, alarm('a', { fires: seen }))).toBe(often);
  expect(aloneInWords(words, alarm('a', { fires: seen }))).toBe(alone);
});

it.each([
  ['bad', {}],
  ['caution', { importance: 'lesser' }],
  ['neutral', { silencedSince: '2026-11-20T00:00:00.000Z' }],
  ['neutral', { judged: false, notJudged: 'dead-man' }],
] as const)('shows as %s what fires: %j', (tone, rest: Partial<AlarmView>) => {
  expect(alarmTone(alarm('a', { state: 'firing', ...rest }))).toBe(tone);
});

it('expects alarms of what runs', () => {
  const { traits } = reportsOf(stories.checkout).reports[0].report;
  const library = {
    ...traits,
    profile: { ...traits.profile, value: 'library' },
  };
  expect(isAlarmed(component('a'), traits)).toBe(true);
  expect(isAlarmed(component('a'), library as typeof traits)).toBe(false);
  expect(isAlarmed({ ...component('a'), kind: 'System' }, traits)).toBe(false);
});

it('labels by what the entity is known by', () => {
  const named = (annotations: Record<string, string>) =>
    alarmLabel(component('checkout', {}, { annotations }));
  expect(named({})).toBe('service: checkout');
  expect(named({ 'backstage.io/kubernetes-id': 'co' })).toBe('service: co');
  expect(
    named({ 'readiness/alarms': 'pay, co', 'backstage.io/kubernetes-id': 'x' }),
  ).toBe('service: pay');
});

it('does not vouch for somebody whose shift is over', () => {
  const until = '2026-11-20T18:00:00.000Z';
  const at = Date.parse(until);
  expect(onCallState({ state: 'somebody', until }, at - 1)).toBe('somebody');
  expect(onCallState({ state: 'somebody', until }, at)).toBe('unknown');
  expect(onCallState({ state: 'nobody', until }, at)).toBe('nobody');
  expect(onCallState({ state: 'somebody' }, at)).toBe('somebody');
});

it('writes a call whose body is an alarm once the shell has put the instant in', () => {
  const call = alarmCall('https://portal.example.com/api/readiness', 'api:x/a');
  expect(call).toContain("/api/readiness/v1/alarms'");
  const body = call.slice(call.indexOf("-d '") + 4, -1);
  const written = body.replace(/'"\$\(date [^)]*\)"'/, '2026-11-20T09:40:00Z');
  expect(JSON.parse(written)).toMatchObject({
    entity: 'api:x/a',
    state: 'firing',
    at: '2026-11-20T09:40:00Z',
  });
});
