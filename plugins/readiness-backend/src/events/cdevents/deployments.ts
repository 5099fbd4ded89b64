import { DeploymentStep } from 'backstage-plugin-readiness-node';
import { readArtifact } from './artifact';
import { baseOf, CdEvent } from './CdEvent';
import { outcomeOf } from './outcomeOf';
import { artifactId, reference } from './schema';
import { deliverySubject } from './subject';

/** `service.deployed` and its like: told once it is done, and perhaps by every instance of the service. */
export function ofService(event: CdEvent, cause?: 'rollback'): DeploymentStep {
  const artifact = event.content.read('artifactId', artifactId);
  const environment = event.content.read('environment', reference).id;
  const { chainId, id } = event.context;
  // The same artifact comes back by a rollback, so that one is a deployment of its own.
  const which = cause ? [cause, chainId ?? id] : [chainId ?? ''];
  return {
    ...step(event, { artifact, environment, service: event.subject.id }),
    deployment: keyOf(event.subject.id, environment, artifact, ...which),
    step: 'succeeded',
    ...(cause && { cause }),
  };
}

/** `service.removed`, which names no artifact, and so no deployment. */
export function ofRemoval(event: CdEvent): DeploymentStep {
  const { id: service } = event.subject;
  const environment = event.content.read('environment', reference).id;
  return {
    ...step(event, { environment, service }),
    deployment: keyOf(service, environment, 'removed', event.context.id),
    step: 'removed',
  };
}

/** `deployment.queued`, `.started` and `.finished`: steps of a deployment that has an id. */
export function ofDeployment(
  event: CdEvent,
  reached?: 'queued' | 'started',
): DeploymentStep {
  const artifact = event.content.read('artifactId', artifactId);
  const environment = event.content.read('environment', reference).id;
  return {
    ...step(event, { artifact, environment }),
    deployment: event.subject.id,
    step: reached ?? outcomeOf(event),
  };
}

/** `pipelinerun.finished` of a pipeline that deploys. */
export function ofPipeline(
  event: CdEvent,
  environment: string,
): DeploymentStep {
  return {
    ...step(event, { environment }),
    deployment: event.subject.id,
    step: outcomeOf(event),
  };
}

function step(
  event: CdEvent,
  said: { artifact?: string; environment: string; service?: string },
) {
  const { version, commit, cause, undoes, actor } = event.more;
  const { environment, ...named } = said;
  return {
    ...baseOf(event),
    type: 'deployment' as const,
    environment,
    subject: deliverySubject(event.more, named),
    ...readArtifact(said.artifact),
    ...(version && { version }),
    ...(commit && { commit }),
    ...(cause && { cause }),
    ...(undoes && { undoes }),
    ...(actor && { actor }),
  };
}

function keyOf(...parts: string[]): string {
  return parts.filter(Boolean).join(' ');
}
