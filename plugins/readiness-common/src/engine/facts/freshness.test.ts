import { Answer, FactState } from '../../model';
import { ago, DAY, HOUR, NOW } from '../__testUtils__/input';
import { freshness } from './freshness';

const LIFETIME = { maxAge: HOUR, holdFor: 7 * DAY };
const answer: Answer = { status: 'present', value: true };
const failure = { since: ago(2 * HOUR), message: 'connection refused' };

function at(age: number, rest: Partial<FactState> = {}) {
  const state = { answer, since: ago(9 * DAY), asOf: ago(age), ...rest };
  return freshness(state, LIFETIME, NOW);
}

describe('freshness', () => {
  it.each([
    ['just confirmed', 0],
    ['confirmed by a clock ahead of ours', -HOUR],
    ['exactly maxAge old', HOUR],
  ])('takes an answer %s as it is', (_name, age) => {
    expect(at(age)).toEqual({ answer });
  });

  it('does not mind a failure while the answer is within maxAge', () => {
    expect(at(HOUR, { failure })).toEqual({ answer });
  });

  it.each([
    ['just past maxAge', HOUR + 1],
    ['exactly holdFor old', 7 * DAY],
  ])('holds an answer %s though nobody asked', (_name, age) => {
    expect(at(age)).toEqual({ answer, held: { since: ago(age) } });
  });

  it('says why an answer is held when asking failed', () => {
    expect(at(DAY, { failure })).toEqual({
      answer,
      held: { since: ago(DAY), message: 'connection refused' },
    });
  });

  it('lets go of an answer past holdFor, and says which it was', () => {
    expect(at(7 * DAY + 1)).toEqual({ reason: 'stale', last: answer });
    expect(at(7 * DAY + 1, { failure })).toEqual({
      reason: 'collection-failed',
      last: answer,
    });
  });

  it('never holds where holdFor is shorter than maxAge', () => {
    const short = { maxAge: DAY, holdFor: HOUR };
    const state = { answer, since: ago(9 * DAY), asOf: ago(2 * HOUR) };
    expect(freshness(state, short, NOW)).toEqual({ answer });
    expect(freshness(state, short, NOW + DAY)).toMatchObject({
      reason: 'stale',
    });
  });

  it('tells never collected from failed to collect', () => {
    expect(freshness(undefined, LIFETIME, NOW)).toEqual({
      reason: 'never-collected',
    });
    expect(freshness({}, LIFETIME, NOW)).toEqual({ reason: 'never-collected' });
    expect(freshness({ failure }, LIFETIME, NOW)).toEqual({
      reason: 'collection-failed',
    });
  });

  it('treats an answer that there is nothing like any other', () => {
    const absent: Answer = { status: 'absent', reason: 'unmapped' };
    expect(at(0, { answer: absent })).toEqual({ answer: absent });
  });

  it.each([undefined, 'yesterday'])(
    'refuses an answer confirmed at %j',
    asOf => {
      expect(() => at(0, { asOf })).toThrow(/"asOf"/);
    },
  );
});
