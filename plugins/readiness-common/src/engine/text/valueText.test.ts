import { aFact } from '../__testUtils__/definitions';
import { valueText } from './valueText';

const members = aFact('a/b', { type: 'number', unit: 'members' });
const plain = aFact('a/b', { type: 'number' });
const text = aFact('a/b', { type: 'string' });
const instant = aFact('a/b', { type: 'instant' });
const duration = aFact('a/b', { type: 'duration' });
const list = aFact('a/b', { type: 'string-list' });
const map = aFact('a/b', { type: 'object' });

describe('valueText', () => {
  it.each([
    [true, aFact('a/b'), 'yes'],
    [false, aFact('a/b'), 'no'],
    [3, members, '3 members'],
    [0.5, plain, '0.5'],
    ['group', text, 'group'],
    ['2026-11-20T09:40:00.000Z', instant, '2026-11-20 09:40 UTC'],
    ['2026-11-20T10:40:00+01:00', instant, '2026-11-20 09:40 UTC'],
    ['PT1H30M', duration, '1 hour 30 minutes'],
    [90_000, duration, '1 minute 30 seconds'],
    [['errors', 'latency'], list, 'errors, latency'],
    [[], list, 'none'],
    [{ a: 1 }, map, '{"a":1}'],
  ])('%j', (value, fact, expected) => {
    expect(valueText(value, fact)).toBe(expected);
  });

  it('shortens what nobody would read', () => {
    const long = valueText('x'.repeat(1000), text);
    expect(long).toHaveLength(200);
    expect(long).toMatch(/…$/);
  });
});
