import { canonicalJson } from 'backstage-plugin-readiness-common';
import { DeliveryEvent } from 'backstage-plugin-readiness-node';
import { mappedSubject } from '../mapping/mappedSubject';

export type DeliveryKind = DeliveryEvent['type'];

/** Which record an event moves along; apart from its own id, which absorbs repeats. */
export interface RecordKey {
  kind: DeliveryKind;
  source: string;
  key: string;
}

export function recordKeyOf(event: DeliveryEvent): RecordKey {
  const { type: kind, source } = event;
  return { kind, source, key: keyOf(event) };
}

function keyOf(event: DeliveryEvent): string {
  if (event.type === 'deployment') return event.deployment;
  if (event.type === 'incident') return event.incident;
  if (event.type === 'change') return event.commit;
  // Only the last build counts: one record for all of what is built.
  return canonicalJson(mappedSubject(event.subject));
}
