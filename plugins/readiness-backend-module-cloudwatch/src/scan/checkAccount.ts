import { AccountConfig } from '../config/AccountConfig';
import { arnOf } from '../reading/arn';
import { StoredAlarm } from '../reading/StoredAlarm';

/**
 * @throws when credentials led to another account than the configuration names: its alarms would be taken
 *   for those of this one
 */
export function checkAccount(
  { id, accountId }: Pick<AccountConfig, 'id' | 'accountId'>,
  alarms: readonly StoredAlarm[],
): void {
  if (!accountId) return;
  for (const { AlarmArn } of alarms) {
    const actual = arnOf(AlarmArn ?? '')?.account;
    if (actual && actual !== accountId) {
      throw new Error(
        `readiness.cloudwatch.accounts.${id}: the credentials lead to account ${actual}, not to ${accountId}`,
      );
    }
  }
}
