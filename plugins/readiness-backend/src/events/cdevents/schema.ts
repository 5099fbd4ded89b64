import { z } from 'zod/v4';
import { entityRef, instant, link, must, text } from '../fields';
import {
  changeFields,
  deploymentFields,
  incidentFields,
} from '../plain/schemas';

/** A reference to a subject, as CDEvents writes it. */
export const reference = z.looseObject(
  {
    id: text('service/payments-api', 2_000),
    source: text('/clusters/a').optional(),
  },
  { error: must('a reference', { id: 'production' }) },
);

/** A package URL, or whatever a feed calls an artifact. */
export const artifactId = text(
  'pkg:oci/payments-api@sha256:0b31b1c0?tag=1.2.3',
  2_000,
);

/** Short, free text. */
export const description = text('Card payments fail', 100_000)
  .transform(given => given.slice(0, 500))
  .optional();

/** What CDEvents has no field for. Strict, as the plain form is. */
export const moreSchema = z.strictObject({
  ...deploymentFields,
  ...incidentFields,
  ...changeFields,
  entity: entityRef.optional(),
  service: text('payments-api').optional(),
  environment: text('production').optional(),
  link: link.optional(),
});

/** What every event of CDEvents has, in all versions. */
export const cdEventSchema = z.looseObject({
  context: z.looseObject(
    {
      id: text('271069a8-fc18-44f1-b38f-9d70a1695819'),
      source: text('/jenkins/payments', 2_000),
      timestamp: instant,
      chainId: text('4c8cb7dd-3448-41de-8768-eec704e2829b').optional(),
    },
    { error: must('an object', { id: '42', source: '/jenkins' }) },
  ),
  subject: z.looseObject(
    {
      id: text('service/payments-api', 2_000),
      source: text('/jenkins/payments', 2_000).optional(),
      content: z
        .record(z.string(), z.unknown(), { error: must('an object', {}) })
        .default({}),
    },
    { error: must('an object', { id: 'service/payments-api' }) },
  ),
  /** Of any kind: text in Base64 too. */
  customData: z.unknown().optional(),
});

export type More = z.output<typeof moreSchema>;
