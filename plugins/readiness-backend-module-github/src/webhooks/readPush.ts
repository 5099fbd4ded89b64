import { z } from 'zod/v4';
import { mergedChange } from '../events/mergedChange';
import { repositoryKey } from '../Repository';
import { maybeAccount, maybeText } from './fields';
import { WebhookReader } from './WebhookReader';

const paths = z.array(z.string()).optional().default([]);

const commit = z.object({
  id: z.string(),
  timestamp: z.string(),
  url: maybeText,
  committer: z.object({ username: maybeText }).nullish(),
  added: paths,
  modified: paths,
  removed: paths,
});

const schema = z.object({
  ref: z.string(),
  deleted: z.boolean().optional(),
  head_commit: commit.nullish(),
  commits: z.array(commit).optional().default([]),
  sender: maybeAccount,
  repository: z.object({
    /** Here alone it is in seconds since the epoch. */
    pushed_at: z.union([z.number(), z.string()]).nullish(),
  }),
});

/** GitHub itself, when it merges a pull request: the time of that commit is not when it was written. */
const MERGED_BY_GITHUB = 'web-flow';

/** More paths than that tell nothing that fewer do not. */
const MOST_PATHS = 1000;

/**
 * `push` to the branch that is deployed: one change, by the commit that it ended with. That of a merged pull
 * request is the same change, and gets its paths from here.
 */
export const readPush: WebhookReader = (
  payload,
  repository,
  { defaultBranch },
) => {
  const push = schema.parse(payload);
  const { head_commit: head, commits } = push;
  if (push.ref !== `refs/heads/${defaultBranch}`) return [];
  if (push.deleted || !head || commits.length === 0) return [];
  const isMerge = head.committer?.username === MERGED_BY_GITHUB;
  const heard = {
    commit: head.id,
    mergedAt: pushedAt(push.repository.pushed_at) ?? head.timestamp,
    link: head.url,
    mergedBy: push.sender,
    writtenAt: isMerge ? undefined : earliest(commits),
    paths: pathsOf(commits),
  };
  const id = `${repositoryKey(repository)}/push/${head.id}`;
  return [mergedChange(repository, id, heard)];
};

type Commit = z.infer<typeof commit>;

function pushedAt(at: number | string | null | undefined): string | undefined {
  return typeof at === 'number' ? new Date(at * 1000).toISOString() : undefined;
}

function earliest(commits: readonly Commit[]): string {
  const times = commits.map(({ timestamp }) => Date.parse(timestamp));
  return new Date(Math.min(...times)).toISOString();
}

function pathsOf(commits: readonly Commit[]): string[] {
  const all = commits.flatMap(({ added, modified, removed }) => [
    ...added,
    ...modified,
    ...removed,
  ]);
  return [...new Set(all)].slice(0, MOST_PATHS);
}
