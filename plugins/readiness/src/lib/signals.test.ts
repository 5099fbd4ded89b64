import { connectedInWords, whenConnected } from './signals';

it('says when what waits for signals opens', () => {
  expect(whenConnected(['alarms', 'deployments'])).toBe(
    'alarms and deployments are connected',
  );
  expect(whenConnected(['ownership'])).toBe('ownership is connected');
  expect(whenConnected(['docs'])).toBe('docs are connected');
  expect(whenConnected(['docs'], ['docs'])).toBe(
    'a further docs source is connected',
  );
  expect(whenConnected(['alarms', 'docs'], ['docs'])).toBe(
    'alarms and a further docs source are connected',
  );
});

it('counts the connected ones', () => {
  expect(connectedInWords({ connected: ['docs'], waiting: ['alarms'] })).toBe(
    '1 of 2 signals connected',
  );
});
