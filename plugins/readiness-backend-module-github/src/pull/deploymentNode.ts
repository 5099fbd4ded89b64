import { DeliveryEvent } from 'backstage-plugin-readiness-node';
import { z } from 'zod/v4';
import { deploymentSteps } from '../events/deploymentSteps';
import { Repository } from '../Repository';
import { account, maybeText, nodesOf } from './fields';
import { isBefore, Since } from './horizon';

const status = z.object({
  id: z.string(),
  state: z.string(),
  createdAt: z.string(),
  environment: maybeText,
  logUrl: maybeText,
});

export const deploymentNode = z.object({
  __typename: z.literal('Deployment'),
  id: z.string(),
  createdAt: z.string(),
  commitOid: z.string(),
  environment: maybeText,
  originalEnvironment: maybeText,
  task: maybeText,
  payload: maybeText,
  ref: z.object({ name: z.string() }).nullish(),
  creator: account,
  statuses: nodesOf(status),
});

/** Under the ids that webhooks give the same. */
export function readDeploymentNode(
  read: z.infer<typeof deploymentNode>,
  repository: Repository,
  { horizon }: Since,
): DeliveryEvent[] {
  const environment = read.originalEnvironment ?? read.environment;
  if (!environment || isBefore(read.createdAt, horizon)) return [];
  const { id, createdAt, task, payload, creator } = read;
  return deploymentSteps(repository, {
    id,
    createdAt,
    environment,
    commit: read.commitOid,
    ref: read.ref?.name,
    task,
    payload,
    creator,
    statuses: read.statuses.map(({ state, logUrl: link, ...rest }) => ({
      ...rest,
      state: state.toLocaleLowerCase('en-US'),
      link,
    })),
  });
}
