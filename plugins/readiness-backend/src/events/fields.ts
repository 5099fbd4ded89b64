import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { z } from 'zod/v4';
import { readInstant } from '../facts/readInstant';

const LONGEST_TEXT = 500;
const LONGEST_LINK = 2_000;

/** Says what a field must be, with a valid example. */
export const must =
  (what: string, example: unknown) =>
  ({ input }: { input?: unknown }): string =>
    `must be ${what}, for example ${JSON.stringify(example)}, was ${shown(
      input,
    )}`;

/** Text that is not empty. */
export function text(example: string, longest = LONGEST_TEXT) {
  const error = must(`text of 1 to ${longest} characters`, example);
  return z.string({ error }).min(1, { error }).max(longest, { error });
}

/** One of a few words. */
export function word<Word extends string>(words: readonly [Word, ...Word[]]) {
  return z.enum(words, { error: must(`one of ${words.join(', ')}`, words[0]) });
}

/** A moment, with its offset. */
export const instant = z
  .unknown()
  .optional()
  .transform((raw, context) => {
    const read = readInstant(raw);
    if (read) return read;
    const error = must('an instant with its offset', '2026-11-20T09:40:00Z');
    context.addIssue({ code: 'custom', message: error({ input: raw }) });
    return z.NEVER;
  });

/** A full entity ref, made canonical. */
export const entityRef = z
  .unknown()
  .optional()
  .transform((raw, context) => {
    try {
      return stringifyEntityRef(parseEntityRef(String(raw)));
    } catch {
      const error = must('a full entity ref', 'component:default/payments-api');
      context.addIssue({ code: 'custom', message: error({ input: raw }) });
      return z.NEVER;
    }
  });

const linkError = must(
  `a link of at most ${LONGEST_LINK} characters`,
  'https://ci.example.com/runs/42',
);

/** Where people look at something. */
export const link = z
  .string({ error: linkError })
  .max(LONGEST_LINK, { error: linkError })
  .refine(isLink, { error: linkError });

function isLink(raw: string): boolean {
  return (
    URL.canParse(raw) && ['http:', 'https:'].includes(new URL(raw).protocol)
  );
}

const person = z.strictObject({
  id: text('user:default/jane.doe'),
  isBot: z.boolean({ error: must('true or false', true) }).optional(),
});

/** Who did something: a name, or a name and whether it is a robot's. */
export const actor = z.union(
  [text('user:default/jane.doe').transform(id => ({ id })), person],
  {
    error: must('a name, or a name and whether it is a robot', {
      id: 'renovate[bot]',
      isBot: true,
    }),
  },
);

function shown(raw: unknown): string {
  const json = JSON.stringify(raw) ?? 'nothing';
  return json.length > 80 ? `${json.slice(0, 80)}…` : json;
}
