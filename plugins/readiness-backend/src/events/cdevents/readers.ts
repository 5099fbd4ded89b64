import { DeliveryEvent } from 'backstage-plugin-readiness-node';
import { Ignored } from '../Reading';
import { ofArtifact, ofBuild, ofBuildPipeline } from './builds';
import { CdEvent } from './CdEvent';
import { ofChange } from './changes';
import { ofDeployment, ofPipeline, ofRemoval, ofService } from './deployments';
import { ofIncident } from './incidents';

/** How each type that is taken is read. */
export const readers: Readonly<
  Record<string, (event: CdEvent) => DeliveryEvent>
> = {
  'service.deployed': event => ofService(event),
  'service.upgraded': event => ofService(event),
  'service.rolledback': event => ofService(event, 'rollback'),
  'service.removed': ofRemoval,
  'deployment.queued': event => ofDeployment(event, 'queued'),
  'deployment.started': event => ofDeployment(event, 'started'),
  'deployment.finished': event => ofDeployment(event),
  'incident.detected': event => ofIncident(event, 'detected'),
  'incident.reported': event => ofIncident(event, 'reported'),
  'incident.resolved': event => ofIncident(event, 'resolved'),
  'change.merged': ofChange,
  'build.finished': ofBuild,
  'artifact.packaged': ofArtifact,
  'artifact.published': ofArtifact,
  'pipelinerun.finished': ofPipelineRun,
};

/** Pipelines do all sorts of things: one that does not say whose it is tells nothing. */
function ofPipelineRun(event: CdEvent): DeliveryEvent {
  const { entity, service, environment } = event.more;
  if (!entity && !service) {
    throw new Ignored(
      'a pipeline tells something about deliveries only where customData says whose it is, for example "readiness": { "entity": "component:default/payments-api", "environment": "production" }',
    );
  }
  return environment ? ofPipeline(event, environment) : ofBuildPipeline(event);
}
