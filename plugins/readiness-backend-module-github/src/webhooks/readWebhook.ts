import { DeliveryEvent } from 'backstage-plugin-readiness-node';
import { z } from 'zod/v4';
import { repositoryAt } from '../Repository';
import { repository as repositorySchema } from './fields';
import { readDeployment } from './readDeployment';
import { readPullRequest } from './readPullRequest';
import { readPush } from './readPush';
import { readRelease } from './readRelease';
import { readWorkflowRun } from './readWorkflowRun';
import { WebhookContext, WebhookReader } from './WebhookReader';

const READERS: Readonly<Record<string, WebhookReader>> = {
  deployment: readDeployment,
  deployment_status: readDeployment,
  pull_request: readPullRequest,
  push: readPush,
  release: readRelease,
  workflow_run: readWorkflowRun,
};

/** Names of the webhooks that are listened to, as GitHub gives them in `X-GitHub-Event`. */
export const WEBHOOKS = Object.keys(READERS);

/** GitHub sends these to Apps and organisations too; what is of no repository is of no service. */
const about = z.object({ repository: repositorySchema });

/**
 * What a webhook says of deliveries.
 *
 * @throws ZodError where the payload is not what GitHub publishes
 */
export function readWebhook(
  name: string,
  payload: unknown,
  { isBuild }: Pick<WebhookContext, 'isBuild'>,
): DeliveryEvent[] {
  const { html_url: url, default_branch: defaultBranch } =
    about.parse(payload).repository;
  const repository = repositoryAt(url);
  if (!repository) return [];
  return READERS[name]?.(payload, repository, { defaultBranch, isBuild }) ?? [];
}
