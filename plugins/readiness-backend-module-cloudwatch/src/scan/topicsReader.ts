import { ScanContext } from 'backstage-plugin-readiness-node';
import { Asked } from '../aws/Asked';
import { CallFailed } from '../aws/CallFailed';
import { AccountConfig } from '../config/AccountConfig';
import { StoredAlarm } from '../reading/StoredAlarm';
import { Topics } from './Topics';

/** Topics that one scan asks about: thirty may be in a second. */
const MOST = 500;

/**
 * What is called for each page of a scan, so that it is known which of its topics lead nowhere. Where that cannot be read, the
 * scan goes on without: a topic that is not known counts as somebody.
 */
export function topicsReader(
  { id, sns }: Pick<AccountConfig, 'id' | 'sns'>,
  topics: Topics,
  asked: Asked,
  { notify }: Pick<ScanContext, 'notify'>,
): (alarms: readonly StoredAlarm[]) => Promise<void> {
  let left = sns ? MOST : 0;
  return async alarms => {
    if (left === 0) return;
    try {
      left -= await topics.refresh(alarms, asked, left);
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      left = 0;
      notify({
        code: 'subscriptions-not-read',
        subject: asked.region,
        message: `Topics that nobody hears of are not known, or as they were (${error.message}): allow sns:ListSubscriptionsByTopic, or turn it off.`,
        setting: {
          key: `readiness.cloudwatch.accounts.${id}.sns`,
          value: 'false',
        },
      });
    }
  };
}
