import { OnCall } from 'backstage-plugin-readiness-node';
import { OnCallEntry, Service } from '../api/shapes';

/**
 * Who hears of it first: the people at the first step of the escalation that has anybody, as an empty
 * step is passed over at once.
 */
export function onCallOf(
  key: string,
  service: Service,
  entries: readonly OnCallEntry[],
  now: Date,
): OnCall {
  const policy = service.escalation_policy;
  const current = entries.filter(
    entry => entry.escalation_policy.id === policy.id && isOn(entry, now),
  );
  const step = Math.min(...current.map(entry => entry.escalation_level));
  const first = current.filter(entry => entry.escalation_level === step);
  const names = first.map(({ user }) => user.summary ?? user.id);
  const until = first.flatMap(({ end }) => end ?? []).sort()[0];
  const schedule = first.find(entry => entry.schedule)?.schedule;
  const steps = policy.escalation_rules?.length;
  const after = steps && first.length > 0 ? steps - step : undefined;
  const link = service.html_url ?? policy.html_url;
  return {
    key,
    schedule:
      schedule?.summary ?? policy.summary ?? service.summary ?? service.id,
    ...(names.length > 0 && { person: [...new Set(names)].sort().join(', ') }),
    ...(until && { until: new Date(until).toISOString() }),
    ...(after !== undefined && { escalationSteps: Math.max(after, 0) }),
    ...(link && { link }),
  };
}

function isOn({ start, end }: OnCallEntry, now: Date): boolean {
  const hasBegun = !start || Date.parse(start) <= now.getTime();
  return hasBegun && (!end || Date.parse(end) > now.getTime());
}
