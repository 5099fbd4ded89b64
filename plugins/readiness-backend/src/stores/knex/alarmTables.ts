/** Columns of the tables of alarms, as they are passed in. */
export const SOURCES = {
  name: 'alarm_sources',
  key: ['id'],
  columns: {
    id: 'text',
    title: 'text',
    kind: 'text',
    pushed_at: 'text',
    history_since: 'text',
  },
} as const;

export const ALARMS = {
  name: 'alarms',
  key: ['source', 'alarm_key'],
  columns: {
    source: 'text',
    alarm_key: 'text',
    title: 'text',
    alarm: 'text',
    reading_hash: 'text',
    matches: 'text',
    reason: 'text',
    over_since: 'text',
    gone_at: 'text',
  },
} as const;

export const CHANGES = {
  alarm_id: 'integer',
  at: 'text',
  state: 'text',
  told: 'integer',
} as const;

export const ALARM_ENTITIES = {
  alarm_id: 'integer',
  entity_id: 'integer',
  matched_by: 'text',
} as const;
