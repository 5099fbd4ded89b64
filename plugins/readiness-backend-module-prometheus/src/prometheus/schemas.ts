import { z } from 'zod/v4';

const texts = z
  .record(z.string(), z.string())
  .nullish()
  .transform(labels => labels ?? {});

const alert = z.object({
  labels: texts,
  annotations: texts,
  /** `pending` or `firing`. */
  state: z.string(),
  /** When its condition became true. */
  activeAt: z.string(),
});

const alertingRule = z.object({
  type: z.literal('alerting'),
  name: z.string(),
  query: z.string(),
  /** For how long the condition must be true, in seconds. */
  duration: z.number().default(0),
  labels: texts,
  annotations: texts,
  alerts: z
    .array(alert)
    .nullish()
    .transform(alerts => alerts ?? []),
  /** `ok`, `err`, or `unknown` before the first evaluation. */
  health: z.string().default('ok'),
  lastError: z.string().optional(),
});

const recordingRule = z.object({
  type: z.literal('recording'),
  name: z.string(),
});

const group = z.object({
  name: z.string(),
  /** How often its rules are evaluated, in seconds. */
  interval: z.number().default(60),
  rules: z.array(z.discriminatedUnion('type', [alertingRule, recordingRule])),
});

/** What `/api/v1/rules` answers. */
export const rulesAnswer = z.object({
  data: z.object({
    groups: z.array(group),
    /** There are more. */
    groupNextToken: z.string().optional(),
  }),
});

/** What `/api/v1/query` answers where the result is a vector. */
export const vectorAnswer = z.object({
  data: z.object({
    resultType: z.literal('vector'),
    result: z.array(z.object({ metric: z.record(z.string(), z.string()) })),
  }),
});

/** What `/api/v1/query_range` answers: of each element when it was there. The values say nothing here. */
export const matrixAnswer = z.object({
  data: z.object({
    resultType: z.literal('matrix'),
    result: z.array(
      z.object({
        metric: z.record(z.string(), z.string()),
        values: z.array(z.tuple([z.number()], z.unknown())),
      }),
    ),
  }),
});

export const runtimeAnswer = z.object({
  data: z.object({ startTime: z.string() }),
});

export const configAnswer = z.object({ data: z.object({ yaml: z.string() }) });

/** What of a configuration decides on the labels that Alertmanager sees. */
export const configuration = z.object({
  global: z.object({ external_labels: texts }).nullish(),
  alerting: z
    .object({
      alert_relabel_configs: z
        .array(
          z.object({
            action: z.string().default('replace'),
            regex: z.coerce.string().default('(.*)'),
            target_label: z.string().optional(),
          }),
        )
        .nullish(),
    })
    .nullish(),
});

export type Alert = z.output<typeof alert>;
export type AlertingRule = z.output<typeof alertingRule>;
export type RuleGroup = z.output<typeof group>;
export type RelabelConfig = NonNullable<
  NonNullable<
    z.output<typeof configuration>['alerting']
  >['alert_relabel_configs']
>[number];
