import { ago, DAY, NOW } from '../__testUtils__/input';
import { instantOf } from './instantOf';

describe('instantOf', () => {
  it('reads one instant after the other, repeated or not', () => {
    const expected = [NOW, NOW, NOW - DAY, NOW];
    const read = [ago(0), ago(0), ago(DAY), ago(0)].map(instantOf);
    expect(read).toEqual(expected);
  });

  it.each(['', 'yesterday'])('is NaN for %j', text => {
    expect(instantOf(text)).toBeNaN();
  });
});
