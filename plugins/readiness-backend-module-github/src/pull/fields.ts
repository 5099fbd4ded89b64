import { z } from 'zod/v4';
import { Account } from '../events/heard';

// Fields as GitHub's schema has them; only those that are used.

export const maybeText = z
  .string()
  .nullish()
  .transform(value => value || undefined);

export const account = z
  .object({ __typename: z.string(), login: z.string() })
  .nullish()
  .transform((value): Account | undefined =>
    value
      ? { login: value.login, isBot: value.__typename === 'Bot' }
      : undefined,
  );

/** Of a connection that may be missing, the nodes that are there. */
export const nodesOf = <T extends z.ZodType>(node: T) =>
  z
    .object({ nodes: z.array(node.nullable()).nullish() })
    .nullish()
    .transform(value =>
      (value?.nodes ?? []).flatMap(one => (one === null ? [] : [one])),
    );
