import { z } from 'zod/v4';
import { actor, entityRef, instant, link, must, text, word } from '../fields';

const paths = z
  .array(text('services/payments/src/app.ts', 1_000), {
    error: must('a list of paths', ['services/payments/src/app.ts']),
  })
  .max(3_000, { error: () => 'must be at most 3000 paths' });

const annotations = z.record(z.string(), text('payments-api'), {
  error: must('annotations', { 'argocd/app-name': 'payments-api' }),
});

/** What says whose event it is; one of them at least. */
export const subjectFields = {
  entity: entityRef.optional(),
  service: text('payments-api').optional(),
  repository: text('https://github.com/acme/payments-api').optional(),
  artifact: text('pkg:oci/payments-api?tag=1.2.3', 2_000).optional(),
  annotations: annotations.optional(),
};

const common = {
  ...subjectFields,
  source: text('/jenkins/payments').optional(),
  at: instant,
  link: link.optional(),
};

const causes = ['planned', 'hotfix', 'rollback', 'drill'] as const;

/** What may be said of a deployment beside its step. */
export const deploymentFields = {
  version: text('1.2.3').optional(),
  commit: text('5f2c1e9').optional(),
  cause: word(causes).optional(),
  undoes: text('1.2.2').optional(),
  actor: actor.optional(),
};

/** What may be said of an incident beside its step. */
export const incidentFields = {
  title: text('Card payments fail').optional(),
  severity: text('critical').optional(),
  causedBy: text('1.2.3').optional(),
  foundBy: word(['alarm', 'person']).optional(),
  actor: actor.optional(),
};

/** What may be said of a merged change beside its commit. */
export const changeFields = {
  writtenAt: instant.optional(),
  author: actor.optional(),
  mergedBy: actor.optional(),
  approvedBy: actor.optional(),
  paths: paths.optional(),
};

/** The plain form, by `type`. Strict: a field that nobody reads is a misspelt one. */
export const plainSchemas = {
  deployment: z.strictObject({
    ...common,
    ...deploymentFields,
    type: z.literal('deployment'),
    id: text('run-42').optional(),
    environment: text('production'),
    status: word([
      'succeeded',
      'failed',
      'cancelled',
      'queued',
      'started',
      'removed',
    ]),
  }),
  incident: z.strictObject({
    ...common,
    ...incidentFields,
    type: z.literal('incident'),
    id: text('INC-42'),
    environment: text('production').optional(),
    status: word(['detected', 'reported', 'acknowledged', 'resolved']),
  }),
  change: z.strictObject({
    ...common,
    ...changeFields,
    type: z.literal('change'),
    commit: text('5f2c1e9'),
  }),
  build: z.strictObject({
    ...common,
    type: z.literal('build'),
    commit: text('5f2c1e9').optional(),
  }),
};

export type PlainType = keyof typeof plainSchemas;

export type PlainEvent = {
  [Type in PlainType]: z.output<(typeof plainSchemas)[Type]>;
}[PlainType];
