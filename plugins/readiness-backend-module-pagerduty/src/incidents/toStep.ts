import { IncidentStep } from 'backstage-plugin-readiness-node';
import { LogEntry } from '../api/shapes';
import { SERVICE_ID } from '../onCall/serviceNames';

const STEPS: Record<string, IncidentStep['step']> = {
  trigger_log_entry: 'detected',
  acknowledge_log_entry: 'acknowledged',
  resolve_log_entry: 'resolved',
};

/** Entities of services that entities do not name by id, by the id of the service. */
export type EntityOf = (serviceId: string) => string | undefined;

/** What an entry of PagerDuty's log says of an incident; nothing where it says nothing that is counted. */
export function toStep(
  entry: LogEntry,
  entityOf: EntityOf,
): IncidentStep | undefined {
  const { incident, agent } = entry;
  const step = STEPS[entry.type];
  const service = incident?.service ?? entry.service;
  if (!step || !incident || !service) return undefined;
  const byPerson = agent?.type.startsWith('user');
  const isReport = step === 'detected' && byPerson;
  const entityRef = entityOf(service.id);
  const severity = incident.priority?.summary ?? incident.urgency;
  const title = incident.title ?? incident.summary;
  return {
    type: 'incident',
    source: 'pagerduty',
    id: entry.id,
    at: new Date(entry.created_at).toISOString(),
    incident: incident.id,
    step: isReport ? 'reported' : step,
    ...(step === 'detected' && foundBy(entry)),
    ...(title && { title }),
    ...(severity && { severity }),
    ...(byPerson && agent && { actor: { id: agent.summary ?? agent.id } }),
    ...(incident.html_url && { link: incident.html_url }),
    subject: {
      ...(entityRef && { entityRef }),
      annotations: { [SERVICE_ID]: service.id },
      ...(service.summary && { service: service.summary }),
    },
  };
}

/** An e-mail may be from a machine or from anybody. */
function foundBy({ agent, channel }: LogEntry): Pick<IncidentStep, 'foundBy'> {
  if (agent?.type.startsWith('user')) return { foundBy: 'person' };
  return channel?.type === 'email' ? {} : { foundBy: 'alarm' };
}
