import { z } from 'zod/v4';
import { mergedChange } from '../events/mergedChange';
import { maybeAccount, maybeText } from './fields';
import { WebhookReader } from './WebhookReader';

const schema = z.object({
  action: z.string(),
  pull_request: z.object({
    node_id: z.string(),
    merged_at: maybeText,
    merge_commit_sha: maybeText,
    html_url: maybeText,
    base: z.object({ ref: z.string() }),
    user: maybeAccount,
    merged_by: maybeAccount,
  }),
});

/** `pull_request`, once it is merged to the branch that is deployed. */
export const readPullRequest: WebhookReader = (
  payload,
  repository,
  { defaultBranch },
) => {
  const { action, pull_request: pull } = schema.parse(payload);
  const { merged_at: mergedAt, merge_commit_sha: commit } = pull;
  if (action !== 'closed' || !mergedAt || !commit) return [];
  if (defaultBranch && pull.base.ref !== defaultBranch) return [];
  const heard = {
    mergedAt,
    commit,
    link: pull.html_url,
    author: pull.user,
    mergedBy: pull.merged_by,
  };
  return [mergedChange(repository, `${pull.node_id}/merged`, heard)];
};
