import { ANNOTATION_DEPLOYMENTS } from 'backstage-plugin-readiness-common';
import { AT, pushCall } from '../pushCall';

/** What feeds know services by, the one of ours first. */
export const FEED_ANNOTATIONS = [
  ANNOTATION_DEPLOYMENTS,
  'github.com/project-slug',
  'gitlab.com/project-slug',
  'argocd/app-name',
  'backstage.io/kubernetes-id',
  'aws.amazon.com/amazon-ecs-service-arn',
] as const;

/** The call that tells of one deployment that has just succeeded, for a shell. */
export function deploymentCall(baseUrl: string, entityRef: string): string {
  return pushCall(`${baseUrl}/v1/events`, {
    type: 'deployment',
    entity: entityRef,
    environment: 'production',
    status: 'succeeded',
    version: '1.2.3',
    at: AT,
  });
}
