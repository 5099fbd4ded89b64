import { mockServices } from '@backstage/backend-test-utils';
import { DefaultAwsCredentialsManager } from '@backstage/integration-aws-node';
import {
  AlarmPage,
  AlarmReading,
  AlarmSource,
  Notice,
  ScanContext,
} from 'backstage-plugin-readiness-node';
import { readAccounts } from '../config/readAccounts';
import { createAlarmSource } from '../scan/createAlarmSource';

/** Credentials of a test, none of which may turn up where people read. */
export const SECRETS = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI-K7MDENG-bPxRfiCYEXAMPLEKEY',
};

export const NOW = new Date('2026-11-21T10:00:00.000Z');

/** The region eu-west-1 of the account `payments`, asked at this URL. */
export function sourceAt(
  endpoint: string,
  settings: Record<string, unknown> = {},
): AlarmSource {
  const config = mockServices.rootConfig({
    data: {
      aws: { accounts: [{ accountId: '123456789012', ...SECRETS }] },
      readiness: {
        cloudwatch: {
          accounts: {
            payments: {
              accountId: '123456789012',
              regions: ['eu-west-1'],
              endpoint,
              ...settings,
            } as {},
          },
        },
      },
    },
  });
  const [account] = readAccounts(config);
  const manager = DefaultAwsCredentialsManager.fromConfig(config);
  return createAlarmSource(account, 'eu-west-1', manager);
}

/** All that a scan yields, and what it ends with. */
export interface Scanned {
  pages: AlarmPage[];
  alarms: Record<string, AlarmReading>;
  notices: Notice[];
  error?: Error;
}

export async function scan(
  source: AlarmSource,
  context: Partial<ScanContext> = {},
): Promise<Scanned> {
  const scanned: Scanned = { pages: [], alarms: {}, notices: [] };
  try {
    const pages = source.scan({
      abort: new AbortController().signal,
      now: NOW,
      logger: mockServices.logger.mock(),
      notify: notice => scanned.notices.push(notice),
      ...context,
    });
    for await (const page of pages) {
      scanned.pages.push(page);
      for (const alarm of page.alarms) scanned.alarms[alarm.id] = alarm;
    }
  } catch (error) {
    scanned.error = error as Error;
  }
  return scanned;
}
