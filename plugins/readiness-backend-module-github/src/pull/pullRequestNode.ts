import { DeliveryEvent } from 'backstage-plugin-readiness-node';
import { z } from 'zod/v4';
import { mergedChange } from '../events/mergedChange';
import { Repository } from '../Repository';
import { account, maybeText, nodesOf } from './fields';
import { isBefore, Since } from './horizon';

export const pullRequestNode = z.object({
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

/** It knows more than webhooks say, who approved it for one, so it is an event of its own. */
export function readPullRequestNode(
  read: z.infer<typeof pullRequestNode>,
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
