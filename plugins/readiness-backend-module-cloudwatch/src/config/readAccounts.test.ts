import { ConfigReader } from '@backstage/config';
import { readAccounts } from './readAccounts';

const read = (accounts: object) =>
  readAccounts(
    new ConfigReader({ readiness: { cloudwatch: { accounts } } } as {}),
  );

const REGIONS = ['eu-west-1'];

describe('The accounts of the configuration', () => {
  it('are none unless given', () => {
    expect(readAccounts(new ConfigReader({}))).toEqual([]);
  });

  it('need no more than regions', () => {
    expect(read({ payments: { regions: REGIONS } })).toEqual([
      {
        id: 'payments',
        regions: REGIONS,
        title: 'CloudWatch payments',
        alsoReaches: [],
        schedule: expect.objectContaining({ frequency: { minutes: 1 } }),
        tags: {
          severity: 'severity',
          runbook: 'runbook',
          dashboard: 'dashboard',
          logs: 'logs',
        },
        sns: false,
      },
    ]);
  });

  it('may say more', () => {
    const [account] = read({
      payments: {
        accountId: '123456789012',
        regions: REGIONS,
        title: 'Payments AWS',
        endpoint: 'http://localhost:4566',
        alsoReaches: ['EventBridge → PagerDuty'],
        schedule: { frequency: { minutes: 5 }, timeout: { minutes: 4 } },
        tags: { severity: 'Priority' },
        sns: true,
      },
    });
    expect(account).toMatchObject({
      accountId: '123456789012',
      title: 'Payments AWS',
      endpoint: 'http://localhost:4566',
      alsoReaches: ['EventBridge → PagerDuty'],
      schedule: { frequency: { minutes: 5 } },
      tags: { severity: 'Priority', runbook: 'runbook' },
      sns: true,
    });
  });

  it.each<[string, object, string]>([
    [
      'an id',
      { Payments: { regions: REGIONS } },
      '.Payments: must be kebab-case',
    ],
    [
      'an id that is too long',
      { 'the-account-of-the-payments-department': { regions: REGIONS } },
      'department: is too long by 9',
    ],
    ['no regions', { a: {} }, '.a.regions: must name at least one region'],
    [
      'a region',
      { a: { regions: ['Ireland'] } },
      ".a.regions: 'Ireland' is no name of a region",
    ],
    [
      'a number without quotes',
      { a: { accountId: 123456789012, regions: REGIONS } },
      '.a.accountId: must be twelve digits, in quotes',
    ],
    [
      'an endpoint',
      { a: { endpoint: 'localhost:4566', regions: REGIONS } },
      '.a.endpoint: must be an http(s) URL',
    ],
    [
      'the same place twice',
      {
        a: { accountId: '123456789012', regions: REGIONS },
        b: { accountId: '123456789012', regions: REGIONS },
      },
      ".b: 'a' reads 123456789012 in eu-west-1 already",
    ],
  ])('are refused for %s', (_, accounts, message) => {
    expect(() => read(accounts)).toThrow(message);
    expect(() => read(accounts)).toThrow(
      "for example payments: { accountId: '123456789012', regions: ['eu-west-1'] }",
    );
  });
});
