import { IncidentRecord } from '../../records';
import { DAY, HOUR } from '../spans';
import { Ended } from './byEnd';
import { isNamed, isToldBy } from './isNamed';

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
  return incidents.map(incident => {
    const remedy = remedyOf(incident, changes);
    const cause =
      namedCause(incident, changes) ??
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
  changes: readonly Ended[],
): Ended | undefined {
  if (!causedBy) return undefined;
  const named = changes.filter(change => isNamed(change, causedBy));
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
  const [began, over] = [Date.parse(detectedAt), Date.parse(resolvedAt)];
  return changes.findLast(({ finishedAt }) => {
    const at = Date.parse(finishedAt);
    return at > began && at <= began + DAY && at <= over && over - at <= HOUR;
  });
}

function lastUntil(at: string, changes: readonly Ended[]): Ended | undefined {
  return changes.findLast(({ finishedAt }) => finishedAt <= at);
}
