import { DeploymentStep } from 'backstage-plugin-readiness-node';
import { accountOf, Repository, repositoryUrl } from '../Repository';
import { actorOf } from './actorOf';
import { Deployment, DeploymentStatus } from './heard';
import { labelsOf } from './labelsOf';
import { subjectOf } from './subjectOf';

const STEPS: Readonly<Record<string, DeploymentStep['step']>> = {
  pending: 'queued',
  queued: 'queued',
  waiting: 'queued',
  in_progress: 'started',
  success: 'succeeded',
  failure: 'failed',
  error: 'failed',
  // It was replaced, or its environment is gone.
  inactive: 'removed',
};

/** All that is known of a deployment, as events. What was told before is told again under the same ids. */
export function deploymentSteps(
  repository: Repository,
  deployment: Deployment,
): DeploymentStep[] {
  const { id, createdAt, environment, statuses } = deployment;
  const common = commonOf(repository, deployment);
  return [
    { ...common, id, at: createdAt, environment, step: 'queued' },
    ...statuses.flatMap(status => {
      const step = STEPS[status.state];
      if (!step) return [];
      return {
        ...common,
        ...(status.link && { link: status.link }),
        ...idAndTimeOf(status),
        environment: status.environment || environment,
        step,
      };
    }),
  ];
}

function idAndTimeOf({ id, createdAt }: DeploymentStatus) {
  return { id, at: createdAt };
}

function commonOf(repository: Repository, deployment: Deployment) {
  const { id, commit, creator } = deployment;
  const { path, service, version, cause, undoes } = labelsOf(deployment);
  const actor = actorOf(creator);
  return {
    type: 'deployment' as const,
    source: accountOf(repository),
    subject: subjectOf(repository, { service, paths: path ? [path] : [] }),
    deployment: id,
    commit,
    link: `${repositoryUrl(repository)}/deployments`,
    ...(version && { version }),
    ...(cause && { cause }),
    ...(undoes && { undoes }),
    ...(actor && { actor }),
  };
}
