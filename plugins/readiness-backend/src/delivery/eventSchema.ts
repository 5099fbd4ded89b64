import { DeliveryEvent } from 'backstage-plugin-readiness-node';
import { z } from 'zod/v4';
import { readInstant } from '../facts/readInstant';

/** How far the clock of a feed may be ahead of ours, in milliseconds. */
const MOST_AHEAD = 5 * 60 * 1000;

/** Texts are names and references: what is longer is none. */
const LONGEST = 2000;

const text = z.string().trim().min(1).max(LONGEST);

const instant = z.string().transform((raw, context) => {
  const read = readInstant(raw);
  if (read) return read;
  context.addIssue({
    code: 'custom',
    message:
      'must be an instant with its offset, for example "2026-11-20T09:40:00Z"',
  });
  return z.NEVER;
});

const actor = z.strictObject({ id: text, isBot: z.boolean().optional() });

const subject = z.strictObject({
  entityRef: text
    .regex(
      /^[^:/\s]+:[^:/\s]+\/[^:/\s]+$/,
      'must be kind:namespace/name, for example "component:default/payments-api"',
    )
    .optional(),
  annotations: z.record(text, text).optional(),
  repository: text.optional(),
  paths: z.array(text).max(3000).optional(),
  artifact: text.optional(),
  service: text.optional(),
});

const base = {
  source: text,
  id: text,
  at: instant,
  subject,
  link: text.optional(),
};

const deployment = z.strictObject({
  ...base,
  type: z.literal('deployment'),
  deployment: text,
  environment: text,
  step: z.enum([
    'queued',
    'started',
    'succeeded',
    'failed',
    'cancelled',
    'removed',
  ]),
  cause: z.enum(['planned', 'hotfix', 'rollback', 'drill']).optional(),
  version: text.optional(),
  commit: text.optional(),
  undoes: text.optional(),
  actor: actor.optional(),
});

const incident = z.strictObject({
  ...base,
  type: z.literal('incident'),
  incident: text,
  step: z.enum(['detected', 'reported', 'acknowledged', 'resolved']),
  environment: text.optional(),
  title: text.optional(),
  severity: text.optional(),
  causedBy: text.optional(),
  foundBy: z.enum(['alarm', 'person']).optional(),
  actor: actor.optional(),
});

const change = z.strictObject({
  ...base,
  type: z.literal('change'),
  commit: text,
  writtenAt: instant.optional(),
  author: actor.optional(),
  mergedBy: actor.optional(),
  approvedBy: actor.optional(),
});

const build = z.strictObject({
  ...base,
  type: z.literal('build'),
  commit: text.optional(),
});

const schema: z.ZodType<DeliveryEvent, unknown> = z.discriminatedUnion('type', [
  deployment,
  incident,
  change,
  build,
]);

/** To be read by whoever sent what is refused. */
const EXAMPLE: DeliveryEvent = {
  source: '/pipelines/payments',
  id: '4711-succeeded',
  type: 'deployment',
  at: '2026-11-20T09:40:00.000Z',
  subject: { entityRef: 'component:default/payments-api' },
  deployment: '4711',
  environment: 'production',
  step: 'succeeded',
};

export type ReadEvent =
  | { event: DeliveryEvent }
  | { refused: { path: string; message: string } };

/**
 * An event as it is kept, its instants all in one form; or what is wrong with it, and where.
 *
 * @param now - milliseconds since the epoch
 */
export function readEvent(raw: unknown, now: number): ReadEvent {
  const read = schema.safeParse(raw);
  if (!read.success) {
    const [{ path, message }] = read.error.issues;
    return refused(path.join('.'), message);
  }
  if (Date.parse(read.data.at) > now + MOST_AHEAD) {
    return refused('at', `must not be in the future, was ${read.data.at}`);
  }
  return { event: read.data };
}

function refused(path: string, message: string): ReadEvent {
  const example = JSON.stringify(EXAMPLE);
  return { refused: { path, message: `${message}; for example ${example}` } };
}
