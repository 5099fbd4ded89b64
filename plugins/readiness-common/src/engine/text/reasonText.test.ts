import { UNKNOWN_REASONS } from '../../model';
import { ago, HOUR } from '../__testUtils__/input';
import { reasonText } from './reasonText';

const failure = { since: ago(HOUR), message: 'connection refused' };

describe('reasonText', () => {
  it.each(UNKNOWN_REASONS)('has words for %s', reason => {
    expect(reasonText(reason)).toMatch(/^[a-z ]+$/);
  });

  it('repeats what the source said, and only when it failed', () => {
    expect(reasonText('collection-failed', { failure })).toBe(
      'could not be asked: connection refused',
    );
    expect(reasonText('stale', { failure })).toBe('out of date');
    expect(reasonText('collection-failed', {})).toBe('could not be asked');
  });
});
