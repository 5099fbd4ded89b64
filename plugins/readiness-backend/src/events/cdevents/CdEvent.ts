import { JsonObject } from '@backstage/types';
import { z } from 'zod/v4';
import { readBy } from '../readBy';
import { cdEventSchema, More, moreSchema } from './schema';

/** One event of CDEvents, its envelope read. */
export interface CdEvent {
  context: z.output<typeof cdEventSchema>['context'];
  subject: z.output<typeof cdEventSchema>['subject'];
  /** `customData.readiness`: what CDEvents has no field for. */
  more: More;
  content: {
    /**
     * Reads a field of the content.
     *
     * @throws Refused
     */
    read<Schema extends z.ZodType>(
      field: string,
      schema: Schema,
    ): z.output<Schema>;
  };
}

/** @throws Refused */
export function readCdEvent(
  raw: JsonObject,
  at: readonly PropertyKey[],
): CdEvent {
  const { context, subject, customData } = readBy(cdEventSchema, raw, at);
  const within = [...at, 'subject', 'content'];
  return {
    context,
    subject,
    more: readMore(customData, [...at, 'customData', 'readiness']),
    content: {
      read: (field, schema) =>
        readBy(schema, subject.content[field], [...within, field]),
    },
  };
}

function readMore(customData: unknown, at: readonly PropertyKey[]): More {
  const { readiness } = Object(customData) as { readiness?: unknown };
  return readiness === undefined ? {} : readBy(moreSchema, readiness, at);
}

/** What every event that follows from one of CDEvents has. */
export function baseOf({ context, subject, more }: CdEvent) {
  const source = subject.source ?? context.source;
  const isOwn = source === context.source;
  return {
    // Subjects are told apart by their source, events by that of their context.
    source,
    id: isOwn ? context.id : `${context.source} ${context.id}`,
    at: context.timestamp,
    ...(more.link && { link: more.link }),
  };
}
