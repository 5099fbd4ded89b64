import { ANNOTATION_DEPLOYMENTS } from 'backstage-plugin-readiness-common';

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
export function pushCall(baseUrl: string, entityRef: string): string {
  const event = JSON.stringify({
    type: 'deployment',
    entity: entityRef,
    environment: 'production',
    status: 'succeeded',
    version: '1.2.3',
    at: 'AT',
  });
  // The instant is the shell's: the call is for a pipeline, not for this moment.
  const body = event.replace('AT', `'"$(date -u +%Y-%m-%dT%H:%M:%SZ)"'`);
  return [
    `curl -X POST '${baseUrl}/v1/events' \\`,
    `  -H "Authorization: Bearer $READINESS_TOKEN" \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '${body}'`,
  ].join('\n');
}
