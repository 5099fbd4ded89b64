import { z } from 'zod/v4';

const texts = z.record(z.string(), z.string());

/** One alert of a webhook. */
export const webhookAlert = z.object({
  status: z.enum(['firing', 'resolved'], {
    error: "must be 'firing' or 'resolved'",
  }),
  labels: texts.refine(({ alertname }) => alertname, {
    error:
      'must have an alertname, for example { "alertname": "HighErrorRate" }',
  }),
  annotations: texts.default({}),
  startsAt: z.string(),
  endsAt: z.string().default(''),
  generatorURL: z.string().default(''),
});

/** Version 4 of Alertmanager's webhook, whose alerts are read one by one. */
export const webhook = z.looseObject({
  version: z.literal('4'),
  receiver: z.string(),
  externalURL: z.string().default(''),
  alerts: z.array(z.json()),
});

export type WebhookAlert = z.output<typeof webhookAlert>;
