import { z } from 'zod';

// The parts that are read of what PagerDuty documents.

const reference = z.object({
  id: z.string(),
  summary: z.string().nullish(),
  html_url: z.string().nullish(),
});

/** @see https://developer.pagerduty.com/api-reference/ Services */
export const serviceSchema = reference.extend({
  integrations: z
    .array(z.object({ integration_key: z.string().nullish() }))
    .optional(),
  escalation_policy: reference.extend({
    escalation_rules: z.array(z.unknown()).optional(),
  }),
});

/** @see https://developer.pagerduty.com/api-reference/ On-Calls */
export const onCallSchema = z.object({
  user: reference,
  schedule: reference.nullish(),
  escalation_policy: reference,
  escalation_level: z.number(),
  /** Without both: always. */
  start: z.string().nullish(),
  end: z.string().nullish(),
});

/** @see https://developer.pagerduty.com/api-reference/ Log Entries */
export const logEntrySchema = z.object({
  id: z.string(),
  type: z.string(),
  created_at: z.string(),
  html_url: z.string().nullish(),
  agent: reference.extend({ type: z.string() }).nullish(),
  channel: z.object({ type: z.string().nullish() }).nullish(),
  service: reference.nullish(),
  incident: reference
    .extend({
      title: z.string().nullish(),
      urgency: z.string().nullish(),
      priority: reference.nullish(),
      service: reference.nullish(),
    })
    .nullish(),
});

export type Service = z.infer<typeof serviceSchema>;
export type OnCallEntry = z.infer<typeof onCallSchema>;
export type LogEntry = z.infer<typeof logEntrySchema>;
