const reference = (type: string, id: string, summary: string) => ({
  id,
  type: `${type}_reference`,
  summary,
  self: `https://api.pagerduty.com/${type}s/${id}`,
  html_url: `https://acme.pagerduty.com/${type}s/${id}`,
});

/** A service, with what was asked to be included. */
export const service = (id: string, more: Record<string, unknown> = {}) => ({
  ...reference('service', id, `Service ${id}`),
  type: 'service',
  status: 'active',
  integrations: [],
  escalation_policy: {
    ...reference('escalation_policy', `EP${id}`, `Policy of ${id}`),
    type: 'escalation_policy',
    escalation_rules: [{ id: 'R1' }, { id: 'R2' }, { id: 'R3' }],
  },
  ...more,
});

/** An entry of the on-calls: this person at this step. */
export const onCall = (
  policy: string,
  level: number,
  name: string,
  shift?: { start: string; end: string; schedule: string },
) => ({
  escalation_policy: reference('escalation_policy', policy, 'Policy'),
  escalation_level: level,
  schedule: shift ? reference('schedule', 'S1', shift.schedule) : null,
  user: reference('user', `U-${name}`, name),
  start: shift?.start ?? null,
  end: shift?.end ?? null,
});

/** An entry of the log of incidents. */
export const logEntry = (
  id: string,
  type: string,
  at: string,
  more: Record<string, unknown> = {},
) => ({
  id,
  type: `${type}_log_entry`,
  summary: type,
  created_at: at,
  agent: reference('service', 'PSVC1', 'Service PSVC1'),
  channel: { type: 'api' },
  service: reference('service', 'PSVC1', 'Service PSVC1'),
  incident: {
    ...reference('incident', 'Q1', '[#7] Checkout is slow'),
    type: 'incident',
    title: 'Checkout is slow',
    urgency: 'high',
    priority: reference('priority', 'P2', 'P2'),
    service: reference('service', 'PSVC1', 'Service PSVC1'),
  },
  ...more,
});

export const byUser = { agent: reference('user', 'U1', 'Ada Okafor') };
