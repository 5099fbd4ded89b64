import { IncidentSource } from '../../heardOf';
import { daysAgo } from '../__testUtils__/records';
import { heardSinceOf } from './heardSinceOf';

const now = daysAgo(0);
const old: IncidentSource = { source: 'old', since: daysAgo(200) };
const young: IncidentSource = { source: 'young', since: daysAgo(20) };
const starts: IncidentSource = { source: 'starts' };

it.each<[string, string[], IncidentSource[], string | undefined]>([
  ['nobody tells of incidents', [], [], undefined],
  ['the only feed', ['old'], [old, young], daysAgo(200)],
  [
    'the youngest of those that told of its own',
    ['old', 'young', 'old'],
    [old, young],
    daysAgo(20),
  ],
  [
    'the oldest of all, where none told of its own',
    [],
    [young, old, starts],
    daysAgo(200),
  ],
  ['a feed that told of no end yet', ['old', 'starts'], [old, starts], now],
  ['only such a feed', [], [starts], now],
  ['a feed that is not known any more', ['gone'], [old], now],
])('%s', (_, own, sources, since) => {
  const incidents = own.map(source => ({ source }));
  expect(heardSinceOf(incidents, sources, now)).toBe(since);
});
