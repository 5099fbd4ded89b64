import { z } from 'zod/v4';
import { successfulBuild } from '../events/successfulBuild';
import { maybeText } from './fields';
import { WebhookReader } from './WebhookReader';

const schema = z.object({
  action: z.string(),
  release: z.object({
    node_id: z.string(),
    draft: z.boolean().optional(),
    published_at: maybeText,
    target_commitish: maybeText,
    html_url: maybeText,
  }),
});

/** The commitish of a release may be a branch. */
const COMMIT = /^[0-9a-f]{40,64}$/;

/** `release`, once it is published. */
export const readRelease: WebhookReader = (payload, repository) => {
  const { action, release } = schema.parse(payload);
  const { published_at: publishedAt, target_commitish: target } = release;
  if (action !== 'published' || release.draft || !publishedAt) return [];
  return [
    successfulBuild(repository, {
      id: release.node_id,
      builtAt: publishedAt,
      commit: target && COMMIT.test(target) ? target : undefined,
      link: release.html_url,
    }),
  ];
};
