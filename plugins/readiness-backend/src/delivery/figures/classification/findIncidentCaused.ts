import { Ended } from './byEnd';
import { Failing } from './Failing';
import { LinkedIncident } from './linkIncidents';
import { Successes } from './Successes';

/**
 * Changes that caused an incident. Of several incidents it is over when the last one is. One that nobody closed is
 * over with the next version that succeeds after it began.
 */
export function findIncidentCaused(
  linked: readonly LinkedIncident[],
  successes: Successes,
): Map<number, Failing> {
  const caused = new Map<number, Failing>();
  for (const link of linked) {
    if (!link.cause) continue;
    const known = caused.get(link.cause.id);
    const failing = failingBy(link, link.cause, successes);
    caused.set(link.cause.id, known ? later(known, failing) : failing);
  }
  return caused;
}

function failingBy(
  { incident, remedy }: LinkedIncident,
  cause: Ended,
  successes: Successes,
): Failing {
  const { title, incident: id, detectedAt, resolvedAt, actor } = incident;
  const next = resolvedAt
    ? undefined
    : successes.after(cause.environment, detectedAt);
  return {
    because: 'incident',
    incident: title ?? id,
    recoveredAt: resolvedAt ?? next?.finishedAt,
    recoveredBy: actor ?? remedy?.actor ?? next?.actor,
  };
}

function later(a: Failing, b: Failing): Failing {
  if (!a.recoveredAt) return a;
  if (!b.recoveredAt) return b;
  return b.recoveredAt > a.recoveredAt ? b : a;
}
