import { ConfigReader } from '@backstage/config';
import { readAlarmOptions } from '../../alarms/figures/options/readAlarmOptions';
import { readDeliveryOptions } from '../../delivery/deliveryOptions';
import { readPageOptions } from './PageOptions';

function read(shiftDays?: unknown) {
  const config = new ConfigReader({
    readiness: { pages: { shiftDays: shiftDays as number } },
  });
  const deliveries = readDeliveryOptions(config);
  return readPageOptions(config, deliveries, readAlarmOptions(config));
}

it('a shift is a week, unless it says so', () => {
  expect(read().shiftDays).toBe(7);
  expect(read(1).shiftDays).toBe(1);
  expect(read(31).shiftDays).toBe(31);
});

it('another shift gives other figures', () => {
  expect(read(14).fingerprint).not.toBe(read().fingerprint);
});

it.each([0, 32, 3.5, '7', true])('%j is no length of a shift', days => {
  expect(() => read(days)).toThrow(
    `readiness.pages.shiftDays must be a whole number of days from 1 to 31, for example 7; was ${JSON.stringify(
      days,
    )}`,
  );
});
