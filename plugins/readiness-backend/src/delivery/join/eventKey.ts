import { canonicalJson } from 'backstage-plugin-readiness-common';
import {
  DeliveryEvent,
  DeliverySubject,
} from 'backstage-plugin-readiness-node';
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
  const { commit, subject } = event;
  return (
    (commit && buildOfCommit(subject, commit)) ||
    canonicalJson(mappedSubject(subject))
  );
}

/**
 * Where a repository is all that a build names, its commit may tell which services of it were built: then each
 * commit has a record.
 */
export function buildOfCommit(
  { repository, ...more }: DeliverySubject,
  commit: string,
): string | undefined {
  const isAll = Object.values(more).every(value => value === undefined);
  return repository && isAll
    ? canonicalJson({ repository, commit })
    : undefined;
}
