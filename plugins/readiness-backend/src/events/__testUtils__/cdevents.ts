import { JsonObject } from '@backstage/types';
import { treatments } from '../cdevents/types';

const ARTIFACT =
  'pkg:oci/payments-api@sha256%3A0b31b1c02ff458ad9b7b81cbdf8f028b?tag=1.2.3';
const COMMIT = '234fd47e07d1004f0aed9c1e8de6817db9342700';
const environment = { id: 'production', source: '/iaas/geo1' };
const service = { id: 'payments-api', source: '/clusterA/namespaceB' };
const failed = { outcome: 'failure', errors: 'Something went wrong' };
const target = { id: 'prod', source: '/clusters/prod', type: 'cluster' };
const pipelineRun = { id: 'run-123' };
const test = { id: '92834723894', name: 'Login', type: 'integration' };

const rollout = { name: 'us-east-1', environment, deploymentId: 'subject-1' };
const incident = { description: 'Slow', environment, service };
const migration = { target, fromVersion: '11', toVersion: '12' };
const window = { target, windowType: 'restrictive' };
const testCaseRun = { environment, testCase: test };
const testSuiteRun = { environment, testSuite: test };

/** The content of each subject in the shape that the specification publishes, all of its fields. */
const contents: Record<string, JsonObject> = {
  service: { environment, artifactId: ARTIFACT },
  'service.removed': { environment },
  'service.published': { environment },
  deployment: { environment, artifactId: ARTIFACT },
  'deployment.finished': {
    environment,
    artifactId: ARTIFACT,
    outcome: 'success',
  },
  targetrollout: { ...rollout, artifactId: ARTIFACT },
  incident: { ...incident, artifactId: ARTIFACT },
  'incident.reported': {
    ...incident,
    ticketURI: 'https://issues.example.com/345',
  },
  change: {
    repository: { id: 'acme/payments-api', source: 'https://git.example.com' },
  },
  build: {},
  'build.finished': { artifactId: ARTIFACT },
  artifact: {
    change: { id: 'c-1', source: 'git.example.com/acme/payments-api' },
    sbom: { uri: 'https://sbom.example.com/1' },
  },
  pipelinerun: { pipelineName: 'deploy', url: 'https://ci.example.com/1' },
  'pipelinerun.finished': { pipelineName: 'deploy', ...failed },
  taskrun: { taskName: 'test', pipelineRun },
  'taskrun.finished': { taskName: 'test', pipelineRun, ...failed },
  environment: { name: 'production', url: 'https://example.com/production' },
  reconciliation: { target, desiredState: { id: 'a8f3c21' } },
  migration,
  scheduledexecution: { target, trigger: { type: 'schedule' } },
  changewindow: window,
  approval: { requestor: 'urn:example:jane' },
  repository: { name: 'payments-api', url: 'https://git.example.com/acme/x' },
  branch: { repository: { id: 'acme/payments-api' } },
  ticket: { summary: 'New CVE', uri: 'https://issues.example.com/1' },
  testcaserun: testCaseRun,
  testsuiterun: testSuiteRun,
  testoutput: { outputType: 'report', format: 'video/quicktime' },
};

/** As of 0.4 the version is called `version`, since 0.5 `specversion`. */
export type CdVersion = '0.4.1' | '0.5.0' | '0.6.0-draft';

/** An event in the shape that the specification publishes for its type. */
export function cdEvent(
  name: string,
  version: CdVersion = '0.5.0',
  more: JsonObject = {},
): JsonObject & { context: JsonObject; subject: JsonObject } {
  const [subject] = name.split('.');
  const isOld = version === '0.4.1';
  return {
    context: {
      [isOld ? 'version' : 'specversion']: version,
      id: `event-of-${name}`,
      chainId: '4c8cb7dd-3448-41de-8768-eec704e2829b',
      source: '/event/source/123',
      type: `dev.cdevents.${name}.${isOld ? '0.2.0' : '0.3.0'}`,
      timestamp: '2026-11-19T14:27:05.315384Z',
      links: [{ linkType: 'END', from: { contextId: '5328c37f' } }],
    },
    subject: {
      id: subject === 'artifact' ? `pkg:golang/x/app@${COMMIT}` : 'subject-1',
      source: '/event/source/123',
      ...(isOld && { type: subject }),
      content: contents[name] ?? contents[subject] ?? {},
    },
    customData: { anything: ['goes', 'here'] },
    customDataContentType: 'application/json',
    ...more,
  };
}

export const cdEventNames = Object.keys(treatments);
