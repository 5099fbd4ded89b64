import { z } from 'zod/v4';
import { readTimestamp } from './readTimestamp';

const STATE_CHANGE = 'CloudWatch Alarm State Change';

const text = z.string().min(1).max(2000);

const timestamp = z.string().transform((raw, context) => {
  const read = readTimestamp(raw);
  if (read) return read;
  context.addIssue({
    code: 'custom',
    message: 'must be an instant, for example "2026-11-20T09:40:00.000+0000"',
  });
  return z.NEVER;
});

const query = z.object({
  id: z.string(),
  expression: z.string().optional(),
  returnData: z.boolean().optional(),
  metricStat: z
    .object({
      metric: z.object({
        name: z.string().optional(),
        namespace: z.string().optional(),
        dimensions: z.record(z.string(), z.string()).optional(),
      }),
    })
    .optional(),
});

/** Where an event comes from, as far as it says so. */
export const placeSchema = z.object({
  account: z.string().regex(/^\d{12}$/, 'must be twelve digits'),
  region: z.string().regex(/^[a-z]+(-[a-z0-9]+)+$/, 'must name a region'),
});

/** As EventBridge publishes it; what it has beside these fields is of no matter here. */
export const alarmEventSchema = placeSchema.extend({
  'detail-type': z.literal(STATE_CHANGE),
  source: z.literal('aws.cloudwatch'),
  time: timestamp,
  resources: z.array(z.string()).optional(),
  detail: z.object({
    alarmName: text,
    state: z.object({
      value: z.enum(['OK', 'ALARM', 'INSUFFICIENT_DATA']),
      timestamp: timestamp.optional(),
      actionsSuppressedBy: z
        .enum(['Alarm', 'ExtensionPeriod', 'WaitPeriod'])
        .optional(),
    }),
    configuration: z
      .object({
        description: z.string().optional(),
        alarmRule: z.string().optional(),
        metrics: z.array(query).optional(),
      })
      .optional(),
  }),
});

export type CloudWatchEvent = z.infer<typeof alarmEventSchema>;
export type EventQuery = z.infer<typeof query>;
