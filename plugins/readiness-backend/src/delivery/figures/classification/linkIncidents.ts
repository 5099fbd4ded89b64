import { Instant } from 'backstage-plugin-readiness-common';
import { countWhile } from '../../../util/countWhile';
import { MultiMap } from '../../mapping/MultiMap';
import { IncidentRecord } from '../../records';
import { DAY, HOUR } from '../spans';
import { Ended } from './byEnd';
import { isToldBy, namesOfEnded } from './namesOfEnded';

/** An incident and the deployments it has to do with. */
export interface LinkedIncident {
  incident: IncidentRecord;
  /** The change that caused it. */
  cause?: Ended;
  /** The change that ended it. */
  remedy?: Ended;
}

/**
 * Which change caused an incident, and which ended it. The cause is the one that the incident names; when it
 * names none, but a deployment ended it, the last change before it began. An incident that neither names
 * a change nor was ended by one had other reasons, as far as anyone can tell.
 *
 * @param changes - oldest first
 */
export function linkIncidents(
  incidents: readonly IncidentRecord[],
  changes: readonly Ended[],
): LinkedIncident[] {
  const byName = new MultiMap<string, Ended>();
  for (const change of changes) {
    namesOfEnded(change).forEach(name => byName.add(name, change));
  }
  return incidents.map(incident => {
    const remedy = remedyOf(incident, changes);
    const cause =
      namedCause(incident, byName) ??
      (remedy && lastUntil(incident.detectedAt, changes));
    return {
      incident,
      ...(cause && { cause }),
      ...(remedy && remedy !== cause && { remedy }),
    };
  });
}

function namedCause(
  { causedBy, source, detectedAt }: IncidentRecord,
  byName: MultiMap<string, Ended>,
): Ended | undefined {
  if (!causedBy) return undefined;
  const named = byName.get(causedBy);
  const ofSource = named.filter(change => isToldBy(change, source));
  const candidates = ofSource.length > 0 ? ofSource : named;
  return lastUntil(detectedAt, candidates) ?? candidates.at(-1);
}

/**
 * The last change made while it lasted, within a day of its start. What went on for more than an hour
 * afterwards was not ended by it.
 */
function remedyOf(
  { detectedAt, resolvedAt }: IncidentRecord,
  changes: readonly Ended[],
): Ended | undefined {
  if (!resolvedAt) return undefined;
  const dayLater = plus(detectedAt, DAY);
  const last = lastUntil(
    resolvedAt < dayLater ? resolvedAt : dayLater,
    changes,
  );
  const isNear = last && plus(last.finishedAt, HOUR) >= resolvedAt;
  return isNear && last.finishedAt > detectedAt ? last : undefined;
}

function plus(at: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(at) + milliseconds).toISOString();
}

function lastUntil(at: Instant, changes: readonly Ended[]): Ended | undefined {
  return changes[countWhile(changes, ({ finishedAt }) => finishedAt <= at) - 1];
}
