import { z } from 'zod/v4';
import { Account } from '../events/heard';

// Fields as GitHub publishes them for its webhooks; only those that are used.

export const account = z
  .object({ login: z.string(), type: z.string().optional() })
  .transform(({ login, type }): Account => ({ login, isBot: type === 'Bot' }));

/** Of a deleted account there is nothing. */
export const maybeAccount = account
  .nullish()
  .transform(value => value ?? undefined);

export const maybeText = z
  .string()
  .nullish()
  .transform(value => value || undefined);

export const repository = z.object({
  html_url: z.string(),
  default_branch: z.string().optional(),
});
