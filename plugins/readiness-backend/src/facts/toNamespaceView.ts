import {
  Duration,
  FactDeclaration,
  FactDefinition,
  FactNamespace as FactNamespaceView,
} from 'backstage-plugin-readiness-common';
import { Duration as LuxonDuration } from 'luxon';
import { FactNamespace } from './FactNamespace';

/** A namespace as it is told to services. */
export function toNamespaceView(namespace: FactNamespace): FactNamespaceView {
  const { id, title, owner, callers, facts } = namespace;
  return {
    namespace: id,
    title,
    ...(owner !== undefined && { owner }),
    ...(callers && { callers: [...callers] }),
    facts: facts.map(toDeclaration),
  };
}

function toDeclaration(fact: FactDefinition): FactDeclaration {
  const { ref, title, type, unit, signal, kind, maxAge, holdFor } = fact;
  return {
    fact: ref,
    title,
    type,
    ...(unit !== undefined && { unit }),
    signal,
    kind,
    maxAge: isoDuration(maxAge),
    holdFor: isoDuration(holdFor),
  };
}

function isoDuration(duration: Duration): string {
  return LuxonDuration.fromObject(duration).toISO() ?? 'PT0S';
}
