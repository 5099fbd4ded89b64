import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readDeliveryOptions } from './deliveryOptions';

const read = (readiness: JsonObject) =>
  readDeliveryOptions(new ConfigReader({ readiness }));

describe('readDeliveryOptions', () => {
  it.each([
    ['production', true],
    ['Prod', true],
    ['prod-eu', true],
    ['live', true],
    ['preprod', false],
    ['staging', false],
  ])('takes %s for production: %s', (environment, production) => {
    expect(read({}).isProduction(environment)).toBe(production);
  });

  it('takes what is configured', () => {
    const options = read({
      deployments: { production: ['eu.*'], workingWeek: [7, 1, 2, 3, 4] },
      retention: { events: 7 },
    });
    expect(options.isProduction('eu.shop')).toBe(true);
    expect(options.isProduction('euxshop')).toBe(false);
    expect(options.workingWeek).toEqual([7, 1, 2, 3, 4]);
    expect(options.retention).toEqual({ deployments: 400, events: 7 });
  });

  it.each<[string, JsonObject, RegExp]>([
    ['a window', { deployments: { windowDays: 3 } }, /windowDays.*example 90/],
    [
      'a week',
      { deployments: { workingWeek: [1, 8] } },
      /workingWeek.*example/,
    ],
    [
      'a silence',
      { deployments: { incidentSilenceDays: 0 } },
      /incidentSilenceDays.*example 14/,
    ],
    ['an age', { retention: { events: 0 } }, /retention\.events.*example 30/],
  ])('refuses %s that is none', (_what, config, message) => {
    expect(() => read(config)).toThrow(message);
  });
});
