import { ConfigReader } from '@backstage/config';
import { readOptions } from './config';

const read = (pagerDuty: object) =>
  readOptions(new ConfigReader({ readiness: { pagerDuty } } as never));

it('asks nobody without a token', () => {
  expect(readOptions(new ConfigReader({}))).toBeUndefined();
  expect(read({ baseUrl: 'https://api.eu.pagerduty.com' })).toBeUndefined();
});

it('needs nothing but the token', () => {
  expect(read({ apiToken: 'secret' })).toEqual({
    apiToken: 'secret',
    baseUrl: 'https://api.pagerduty.com',
    incidents: {
      backfillDays: 180,
      schedule: { frequency: { minutes: 1 }, timeout: { minutes: 15 } },
    },
  });
});

it('leaves incidents alone where it is told to', () => {
  const options = read({ apiToken: 'secret', incidents: { enabled: false } });
  expect(options?.incidents).toBeUndefined();
});

it.each([
  [
    { baseUrl: 'pagerduty' },
    "baseUrl must be an http(s) URL, for example https://api.pagerduty.com; it is 'pagerduty'",
  ],
  [
    { incidents: { backfillDays: 0 } },
    'incidents.backfillDays must be a whole number of days from 1 to 400, for example 180; it is 0',
  ],
])('refuses %j', (wrong, message) => {
  expect(() => read({ apiToken: 'secret', ...wrong })).toThrow(
    `readiness.pagerDuty.${message}`,
  );
});
