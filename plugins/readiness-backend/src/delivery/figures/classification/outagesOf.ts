import { Instant } from 'backstage-plugin-readiness-common';
import { IncidentRecord } from '../../records';
import { between, DAY } from '../spans';
import { byDetection } from './byDetection';
import { Ended } from './byEnd';

/** Incidents of one service that tell of the same trouble. */
export interface Outage {
  /** By when they began. */
  incidents: IncidentRecord[];
  /** The change that one of them names as its cause. */
  named?: Ended;
}

type Going = Outage & { from: Instant; until: Instant };

/**
 * Makes one outage of incidents that overlap in time, whoever tells of them: a service is down once. Incidents that
 * name different changes are different troubles; so is what begins more than a day after the outage
 * did, lest an incident that goes on for weeks hides all others. Of several outages that go on, an incident is of
 * the one that was heard of last.
 *
 * @param namedBy - the change that an incident names as its cause
 */
export function outagesOf(
  incidents: readonly IncidentRecord[],
  namedBy: (incident: IncidentRecord) => Ended | undefined,
): Outage[] {
  const all: Outage[] = [];
  let going: Going[] = [];
  for (const incident of [...incidents].sort(byDetection)) {
    const { detectedAt: from } = incident;
    going = going.filter(
      one => from <= one.until && between(one.from, from) <= DAY,
    );
    const named = namedBy(incident);
    const known = outageOf(named, going);
    const outage = known ?? { incidents: [], from, until: from };
    if (!known) all.push(outage);
    outage.incidents.push(incident);
    outage.named ??= named;
    const until = lastedUntil(incident);
    if (until > outage.until) outage.until = until;
    going = [outage, ...going.filter(one => one !== outage)];
  }
  return all;
}

/** @param going - what was heard of last comes first */
function outageOf(
  named: Ended | undefined,
  going: readonly Going[],
): Going | undefined {
  if (!named) return going.at(0);
  return (
    going.find(one => one.named === named) ?? going.find(one => !one.named)
  );
}

/** One that nobody closed went on for as long as anything was heard of it: it may have been forgotten. */
function lastedUntil(incident: IncidentRecord): Instant {
  const { resolvedAt, lastNewsAt, detectedAt } = incident;
  return resolvedAt ?? lastNewsAt ?? detectedAt;
}
