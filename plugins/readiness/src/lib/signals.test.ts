import { t, words } from '../testing/__testUtils__/words';
import { connectedInWords, whenConnected } from './signals';

it('says when what waits for signals opens', () => {
  expect(whenConnected(words, ['alarms', 'deployments'])).toBe(
    'alarms and deployments are connected',
  );
  expect(whenConnected(words, ['ownership'])).toBe('ownership is connected');
  expect(whenConnected(words, ['load-tests'])).toBe('load tests is connected');
  expect(whenConnected(words, [])).toBe('a source is connected');
  expect(whenConnected(words, ['docs'])).toBe('docs are connected');
  expect(whenConnected(words, ['docs'], ['docs'])).toBe(
    'a further docs source is connected',
  );
  expect(whenConnected(words, ['alarms', 'docs'], ['docs'])).toBe(
    'alarms and a further docs source are connected',
  );
});

it('counts the connected ones', () => {
  expect(
    connectedInWords(t, { connected: ['docs'], waiting: ['alarms'] }),
  ).toBe('1 of 2 signals connected');
});
