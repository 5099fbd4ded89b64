import { IncidentRecord } from '../records';
import { DeliveryState } from './DeliveryState';
import { firstOf, known, lastOf, namedPerson, textOf } from './values';

/** An incident as its events tell it. One that was noticed again after it was resolved is open again. */
export function incidentOf(
  state: DeliveryState,
): Omit<IncidentRecord, 'id' | 'source' | 'incident'> {
  const resolved = lastOf(state, 'resolved');
  const noticed = lastOf(state, 'detected', 'reported');
  const isOver = resolved && (!noticed || resolved >= noticed);
  return {
    // One that nobody told the start of began when it was first heard of.
    detectedAt:
      firstOf(state, 'detected', 'reported') ??
      firstOf(state, 'acknowledged', 'resolved') ??
      '',
    ...known({
      title: textOf(state, 'title'),
      severity: textOf(state, 'severity'),
      reportedAt: firstOf(state, 'reported'),
      acknowledgedAt: firstOf(state, 'acknowledged'),
      resolvedAt: isOver ? resolved : undefined,
      causedBy: textOf(state, 'causedBy'),
      foundBy: textOf(state, 'foundBy') as IncidentRecord['foundBy'],
      acknowledgedBy: namedPerson(state, 'acknowledgedBy'),
      actor: namedPerson(state, 'actor'),
      link: textOf(state, 'link'),
    }),
  };
}
