import { DeliveryEvent } from 'backstage-plugin-readiness-node';
import { z } from 'zod/v4';
import { Repository } from '../Repository';
import { deploymentNode, readDeploymentNode } from './deploymentNode';
import { Since } from './horizon';
import { pullRequestNode, readPullRequestNode } from './pullRequestNode';

const schema = z.discriminatedUnion('__typename', [
  deploymentNode,
  pullRequestNode,
]);

/** What a node says of deliveries. */
export function readDetails(
  node: unknown,
  repository: Repository,
  since: Since,
): DeliveryEvent[] {
  const read = schema.parse(node);
  return read.__typename === 'Deployment'
    ? readDeploymentNode(read, repository, since)
    : readPullRequestNode(read, repository, since);
}
