import { z } from 'zod/v4';
import {
  entityRef,
  instant,
  link,
  must,
  text,
  word,
} from '../../events/fields';

const LONGEST_LIST = 100;

const texts = (example: string[]) =>
  z
    .array(text(example[0]), { error: must('a list of texts', example) })
    .max(LONGEST_LIST, { error: must('a shorter list', example) });

const silenced = z.strictObject(
  { since: instant.optional(), until: instant.optional() },
  { error: must('since and until', { until: '2026-11-20T12:00:00Z' }) },
);

/** An alarm in the plain form. What is left out stays as it is known. */
export const plainAlarm = z.strictObject(
  {
    id: text('payments-errors'),
    at: instant,
    state: word(['ok', 'firing', 'insufficient-data', 'disabled']),
    source: text('payments-monitor').optional(),
    title: text('Payments fail').optional(),
    entity: entityRef.optional(),
    labels: z
      .record(text('service', 200), text('payments-api'), {
        error: must('labels', { service: 'payments-api' }),
      })
      .optional(),
    severity: text('critical').optional(),
    routedTo: texts(['payments-oncall']).optional(),
    runbook: link.optional(),
    dashboard: link.optional(),
    logs: link.optional(),
    link: link.optional(),
    metric: text('http_requests_total', 2_000).optional(),
    silenced: silenced.optional(),
    purpose: word(['scaling', 'dead-man']).optional(),
    instanceOf: text('payments-errors').optional(),
    children: texts(['payments-errors']).optional(),
  },
  {
    error: must('an alarm', {
      id: 'payments-errors',
      state: 'firing',
      at: '2026-11-20T09:40:00Z',
      labels: { service: 'payments-api' },
    }),
  },
);

/** Alarms of one source, and what it says of itself. */
export const plainList = z.strictObject(
  {
    source: text('payments-monitor').optional(),
    title: text('Payments monitor').optional(),
    /** Nothing that they did since then is left out. */
    historySince: instant.optional(),
    alarms: z.array(z.json(), {
      error: must('a list of alarms', [{ id: 'payments-errors' }]),
    }),
  },
  {
    error: must('a list of alarms', { source: 'payments-monitor', alarms: [] }),
  },
);

export type PlainAlarm = z.output<typeof plainAlarm>;
