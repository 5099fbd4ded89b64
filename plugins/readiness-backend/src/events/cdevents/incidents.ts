import { IncidentStep } from 'backstage-plugin-readiness-node';
import { link } from '../fields';
import { baseOf, CdEvent } from './CdEvent';
import { artifactId, description, reference } from './schema';
import { deliverySubject } from './subject';

/** `incident.detected`, `.reported` and `.resolved`. */
export function ofIncident(
  event: CdEvent,
  step: IncidentStep['step'],
): IncidentStep {
  const { content, more } = event;
  const service = content.read('service', reference.optional())?.id;
  const artifact = content.read('artifactId', artifactId.optional());
  const title = more.title ?? content.read('description', description);
  const { severity, causedBy, foundBy, actor } = more;
  return {
    ...ticketOf(event),
    ...baseOf(event),
    type: 'incident',
    incident: event.subject.id,
    step,
    environment: content.read('environment', reference).id,
    subject: deliverySubject(more, { service, artifact }),
    // What says how it ended is no title of what was wrong.
    ...(title && step !== 'resolved' && { title }),
    ...(severity && { severity }),
    ...(causedBy && { causedBy }),
    ...(foundBy && { foundBy }),
    ...(actor && { actor }),
  };
}

/** Anything that is no link is left out: an incident without one is still an incident. */
function ticketOf({ subject }: CdEvent): { link?: string } {
  const ticket = link.safeParse(subject.content.ticketURI);
  return ticket.success ? { link: ticket.data } : {};
}
