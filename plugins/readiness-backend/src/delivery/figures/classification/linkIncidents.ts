import { Instant } from 'backstage-plugin-readiness-common';
import { countWhile } from '../../../util/countWhile';
import { MultiMap } from '../../mapping/MultiMap';
import { IncidentRecord } from '../../records';
import { DAY, HOUR } from '../spans';
import { byEnd, Ended } from './byEnd';
import { isToldBy, namesOfEnded } from './namesOfEnded';
import { Outage, outagesOf } from './outagesOf';

/** An incident and the deployments it has to do with. */
export interface LinkedIncident {
  incident: IncidentRecord;
  /** The change that caused it. */
  cause?: Ended;
  /** The change that ended it. */
  remedy?: Ended;
}

/**
 * Which change caused an incident, and which ended it. Incidents that overlap are one outage, and have both in
 * common. The cause is the change that one of them names; when none does, but a deployment ended one, the last
 * change before the first began. An outage that neither names a change nor was ended by one had other
 * reasons, as far as anyone can tell. Of several deployments that ended incidents of it the last one ended it.
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
  const outages = outagesOf(incidents, one => namedCause(one, byName));
  return outages.flatMap(outage => linksOf(outage, changes));
}

function linksOf(
  { incidents, named }: Outage,
  changes: readonly Ended[],
): LinkedIncident[] {
  const [{ detectedAt: began }] = incidents;
  const remedy = incidents
    .flatMap(incident => remedyOf(incident, changes) ?? [])
    .sort(byEnd)
    .at(-1);
  const cause = named ?? (remedy && lastUntil(began, changes));
  return incidents.map(incident => ({
    incident,
    ...(cause && { cause }),
    ...(remedy && remedy !== cause && { remedy }),
  }));
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
