import { AwsCredentialsManager } from '@backstage/integration-aws-node';
import { AlarmSource } from 'backstage-plugin-readiness-node';
import { callsOf } from '../aws/callsOf';
import { Clients, createClients } from '../aws/createClients';
import { AccountConfig } from '../config/AccountConfig';
import { sourceId } from '../config/sourceId';
import { selectorsOf } from '../selectors/selectorsOf';
import { scanRegion } from './scanRegion';
import { Topics } from './Topics';

/** One region of one account, as a source of alarms. */
export function createAlarmSource(
  account: AccountConfig,
  region: string,
  manager: AwsCredentialsManager,
): AlarmSource {
  let clients: Clients | undefined;
  const topics = new Topics();
  return {
    id: sourceId(account.id, region),
    title: `${account.title} ${region}`,
    schedule: account.schedule,
    async *scan(context) {
      const { abort } = context;
      const call = callsOf(region, abort);
      clients ??= await call('Credentials', () =>
        createClients(account, region, manager),
      );
      const asked = { region, clients, call, abort };
      yield* scanRegion(account, asked, { ...context, topics });
    },
    selectorsOf: entity =>
      selectorsOf(entity, { accountId: account.accountId, region }),
  };
}
