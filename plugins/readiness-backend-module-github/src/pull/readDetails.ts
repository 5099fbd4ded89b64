import { DeliveryEvent } from 'backstage-plugin-readiness-node';
import { z } from 'zod/v4';
import { deploymentSteps } from '../events/deploymentSteps';
import { Account } from '../events/heard';
import { mergedChange } from '../events/mergedChange';
import { Repository } from '../Repository';

const maybeText = z
  .string()
  .nullish()
  .transform(value => value || undefined);

const account = z
  .object({ __typename: z.string(), login: z.string() })
  .nullish()
  .transform((value): Account | undefined =>
    value
      ? { login: value.login, isBot: value.__typename === 'Bot' }
      : undefined,
  );

/** Of a connection that may be missing, the nodes that are there. */
const nodesOf = <T extends z.ZodType>(node: T) =>
  z
    .object({ nodes: z.array(node.nullable()).nullish() })
    .nullish()
    .transform(value =>
      (value?.nodes ?? []).flatMap(one => (one === null ? [] : [one])),
    );

const status = z.object({
  id: z.string(),
  state: z.string(),
  createdAt: z.string(),
  environment: maybeText,
  logUrl: maybeText,
});

const deployment = z.object({
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

const pullRequest = z.object({
  __typename: z.literal('PullRequest'),
  id: z.string(),
  url: maybeText,
  mergedAt: maybeText,
  baseRefName: z.string(),
  mergeCommit: z.object({ oid: z.string() }).nullish(),
  author: account,
  mergedBy: account,
  latestOpinionatedReviews: nodesOf(
    z.object({ state: z.string(), author: account }),
  ),
  commits: nodesOf(
    z.object({ commit: z.object({ authoredDate: z.string() }) }),
  ),
  files: nodesOf(z.object({ path: z.string() })),
  repository: z.object({
    defaultBranchRef: z.object({ name: z.string() }).nullish(),
  }),
});

const schema = z.discriminatedUnion('__typename', [deployment, pullRequest]);

/** Nothing that happened before is wanted. */
export interface Since {
  horizon: string;
}

/** What a node says of deliveries, under the ids that webhooks give them where they say the same. */
export function readDetails(
  node: unknown,
  repository: Repository,
  since: Since,
): DeliveryEvent[] {
  const read = schema.parse(node);
  return read.__typename === 'Deployment'
    ? readDeployment(read, repository, since)
    : readPullRequest(read, repository, since);
}

function readDeployment(
  read: z.infer<typeof deployment>,
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

/** It knows more than webhooks say, who approved it for one, so it is an event of its own. */
function readPullRequest(
  read: z.infer<typeof pullRequest>,
  repository: Repository,
  { horizon }: Since,
): DeliveryEvent[] {
  const { mergedAt, mergeCommit, author, mergedBy } = read;
  const deployed = read.repository.defaultBranchRef?.name;
  if (!mergedAt || !mergeCommit || isBefore(mergedAt, horizon)) return [];
  if (deployed && read.baseRefName !== deployed) return [];
  const approvals = read.latestOpinionatedReviews.filter(
    review => review.state === 'APPROVED' && review.author?.isBot === false,
  );
  return [
    mergedChange(repository, `${read.id}/read`, {
      mergedAt,
      commit: mergeCommit.oid,
      link: read.url,
      author,
      mergedBy,
      approvedBy: approvals[0]?.author,
      writtenAt: read.commits[0]?.commit.authoredDate,
      paths: read.files.map(({ path }) => path),
    }),
  ];
}

function isBefore(instant: string, horizon: string): boolean {
  return Date.parse(instant) < Date.parse(horizon);
}
