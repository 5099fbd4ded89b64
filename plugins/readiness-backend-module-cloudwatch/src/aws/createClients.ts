import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { ResourceGroupsTaggingAPIClient } from '@aws-sdk/client-resource-groups-tagging-api';
import { SNSClient } from '@aws-sdk/client-sns';
import { AwsCredentialsManager } from '@backstage/integration-aws-node';
import { AccountConfig } from '../config/AccountConfig';

/** What one region of one account is asked with. */
export interface Clients {
  cloudwatch: CloudWatchClient;
  tagging: ResourceGroupsTaggingAPIClient;
  sns: SNSClient;
}

/** Throttled calls are made again, each time after twice as long. */
const PATIENCE = { retryMode: 'standard', maxAttempts: 5 };

/** Milliseconds. */
const TIMES = { connectionTimeout: 5_000, requestTimeout: 30_000 };

/** Asks nobody but, where it must, the security token service about the credentials. */
export async function createClients(
  account: Pick<AccountConfig, 'accountId' | 'endpoint'>,
  region: string,
  manager: AwsCredentialsManager,
): Promise<Clients> {
  const { accountId, endpoint } = account;
  const { sdkCredentialProvider } = await manager.getCredentialProvider(
    accountId ? { accountId } : undefined,
  );
  const options = {
    ...PATIENCE,
    region,
    endpoint,
    credentials: sdkCredentialProvider,
    requestHandler: TIMES,
    customUserAgent: 'backstage-readiness',
  };
  return {
    cloudwatch: new CloudWatchClient(options),
    tagging: new ResourceGroupsTaggingAPIClient(options),
    sns: new SNSClient(options),
  };
}
