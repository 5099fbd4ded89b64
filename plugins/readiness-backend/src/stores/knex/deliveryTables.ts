/** Columns of the tables of deliveries, as they are passed in. */
export const RECORD_KEY = {
  kind: 'text',
  source: 'text',
  record_key: 'text',
} as const;

export const EVENT_COLUMNS = {
  source: 'text',
  event_id: 'text',
  record_id: 'integer',
  at: 'text',
  received_at: 'text',
  body: 'text',
} as const;

export const EVENT_KEY = { source: 'text', event_id: 'text' } as const;

export const RECORDS = {
  name: 'delivery_records',
  key: ['kind', 'source', 'record_key'],
  columns: {
    ...RECORD_KEY,
    entity_id: 'integer',
    matched_by: 'text',
    reason: 'text',
    subject: 'text',
    at: 'text',
    since: 'text',
    heard_at: 'text',
    events: 'integer',
    state: 'text',
  },
} as const;

export const SHARED = { entity_id: 'integer', record_id: 'integer' } as const;

export const DAYS = { source: 'text', day: 'text', events: 'integer' } as const;

export const HEARD = { source: 'text', what: 'text', since: 'text' } as const;
