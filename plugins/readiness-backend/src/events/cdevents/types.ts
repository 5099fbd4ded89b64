/** What becomes of a type of CDEvents. */
export type Treatment =
  | { takenAs: string }
  /** Why it is left out. */
  | { ignored: string };

const deployment = (step: string) => ({ takenAs: `a deployment that ${step}` });
const incident = (step: string) => ({
  takenAs: `an incident that was ${step}`,
});
const build = { takenAs: 'a build that succeeded' };

const ignored = (reason: string, ...names: string[]) =>
  Object.fromEntries(names.map(name => [name, { ignored: reason }]));

/** Every type of the specification up to 0.6, by subject and predicate. */
export const treatments: Readonly<Record<string, Treatment>> = {
  'service.deployed': deployment('succeeded'),
  'service.upgraded': deployment('succeeded'),
  'service.rolledback': { takenAs: 'a rollback that succeeded' },
  'service.removed': { takenAs: 'a removal, which counts in no figure' },
  ...ignored('the deployment was told by itself', 'service.published'),
  'deployment.queued': deployment('is queued'),
  'deployment.started': deployment('has started'),
  'deployment.finished': deployment('succeeded, failed or was cancelled'),
  ...ignored(
    'it is a part of a deployment, whose end is told by itself',
    'targetrollout.queued',
    'targetrollout.started',
    'targetrollout.finished',
  ),
  'incident.detected': incident('detected'),
  'incident.reported': incident('reported'),
  'incident.resolved': incident('resolved'),
  'change.merged': { takenAs: 'a merged change' },
  ...ignored(
    'only merged changes count',
    'change.created',
    'change.updated',
    'change.reviewed',
    'change.abandoned',
  ),
  'build.finished': build,
  'artifact.packaged': build,
  'artifact.published': build,
  ...ignored('it has not ended', 'build.queued', 'build.started'),
  ...ignored(
    'a signature, a download or a deletion is no build',
    'artifact.signed',
    'artifact.downloaded',
    'artifact.deleted',
  ),
  'pipelinerun.finished': {
    takenAs:
      'a deployment or a build, where `customData.readiness` says of which entity or service',
  },
  ...ignored('it has not ended', 'pipelinerun.queued', 'pipelinerun.started'),
  ...ignored(
    'it is a part of a pipeline',
    'taskrun.queued',
    'taskrun.started',
    'taskrun.finished',
  ),
  ...ignored(
    'it does not say which service',
    'environment.created',
    'environment.modified',
    'environment.deleted',
    'reconciliation.started',
    'reconciliation.finished',
    'scheduledexecution.created',
    'scheduledexecution.modified',
    'scheduledexecution.triggered',
    'scheduledexecution.canceled',
    'scheduledexecution.missed',
    'changewindow.created',
    'changewindow.modified',
    'changewindow.opened',
    'changewindow.access',
    'changewindow.breached',
    'changewindow.closed',
    'changewindow.revoked',
  ),
  ...ignored(
    'it is no deployment',
    'migration.queued',
    'migration.started',
    'migration.finished',
    'approval.created',
    'approval.updated',
    'approval.closed',
    'repository.created',
    'repository.modified',
    'repository.deleted',
    'branch.created',
    'branch.deleted',
    'ticket.created',
    'ticket.updated',
    'ticket.closed',
  ),
  ...ignored(
    'tests are no part of the figures',
    'testcaserun.queued',
    'testcaserun.started',
    'testcaserun.finished',
    'testcaserun.skipped',
    'testsuiterun.queued',
    'testsuiterun.started',
    'testsuiterun.finished',
    'testoutput.published',
    'testcase.queued',
    'testcase.started',
    'testcase.finished',
    'testsuite.queued',
    'testsuite.started',
    'testsuite.finished',
  ),
};
