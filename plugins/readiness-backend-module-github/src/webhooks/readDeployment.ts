import { DeliveryEvent } from 'backstage-plugin-readiness-node';
import { z } from 'zod/v4';
import { deploymentSteps } from '../events/deploymentSteps';
import { Deployment } from '../events/heard';
import { maybeAccount, maybeText } from './fields';
import { WebhookReader } from './WebhookReader';

const deployment = z.object({
  node_id: z.string(),
  created_at: z.string(),
  environment: z.string(),
  original_environment: maybeText,
  sha: z.string(),
  ref: maybeText,
  task: maybeText,
  payload: z.json().optional(),
  creator: maybeAccount,
});

const status = z.object({
  node_id: z.string(),
  state: z.string(),
  created_at: z.string(),
  environment: maybeText,
  log_url: maybeText,
  target_url: maybeText,
});

const schema = z.object({
  deployment,
  deployment_status: status.optional(),
});

/** `deployment` and `deployment_status`: the second tells of the deployment too, should the first be lost. */
export const readDeployment: WebhookReader = (
  payload,
  repository,
): DeliveryEvent[] => {
  const { deployment: told, deployment_status: latest } = schema.parse(payload);
  const heard: Deployment = {
    id: told.node_id,
    createdAt: told.created_at,
    // That of the deployment follows its statuses; the one it began with does not.
    environment: told.original_environment ?? told.environment,
    commit: told.sha,
    ref: told.ref,
    task: told.task,
    payload: told.payload,
    creator: told.creator,
    statuses: latest ? [toStatus(latest)] : [],
  };
  return deploymentSteps(repository, heard);
};

function toStatus(latest: z.infer<typeof status>) {
  return {
    id: latest.node_id,
    state: latest.state,
    createdAt: latest.created_at,
    environment: latest.environment,
    link: latest.log_url ?? latest.target_url,
  };
}
