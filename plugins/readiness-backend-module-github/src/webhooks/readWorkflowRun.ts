import { z } from 'zod/v4';
import { successfulBuild } from '../events/successfulBuild';
import { maybeText } from './fields';
import { WebhookReader } from './WebhookReader';

const schema = z.object({
  action: z.string(),
  workflow_run: z.object({
    node_id: z.string(),
    name: maybeText,
    conclusion: maybeText,
    head_branch: maybeText,
    head_sha: z.string(),
    updated_at: z.string(),
    html_url: maybeText,
  }),
});

/** `workflow_run` that built the branch that is deployed; which workflows build is configuration. */
export const readWorkflowRun: WebhookReader = (
  payload,
  repository,
  { defaultBranch, isBuild },
) => {
  const { action, workflow_run: run } = schema.parse(payload);
  const succeeded = action === 'completed' && run.conclusion === 'success';
  if (!succeeded || run.head_branch !== defaultBranch) return [];
  if (!run.name || !isBuild(run.name)) return [];
  return [
    successfulBuild(repository, {
      id: run.node_id,
      builtAt: run.updated_at,
      commit: run.head_sha,
      link: run.html_url,
    }),
  ];
};
