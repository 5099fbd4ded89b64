import { Instant } from 'backstage-plugin-readiness-common';
import { toInstant } from '../util/clock';
import { DeliveredEntity, DeliveryReader } from './DeliveryReader';
import { DeliveryFeeds } from './DeliveryFeeds';
import { LiveDeliveries, OpenTrouble } from './deployNow/DeployNowInput';
import { classify } from './figures/classify';
import { DAY } from './figures/spans';
import { DeploymentRecord, IncidentRecord } from './records';

/**
 * What is open at this moment, from the records themselves: what was pushed a second ago is in it. A feed
 * that pushes and is silent has nothing to tell; one that asks is as good as its last answer. Nothing when
 * no feed has ever told of the entity.
 */
export async function readLiveDeliveries(
  entity: DeliveredEntity,
  now: number,
  reader: Pick<
    DeliveryReader,
    'readHearing' | 'readRecords' | 'incidentSilenceDays'
  >,
  feeds: Pick<DeliveryFeeds, 'completeUntil'>,
): Promise<LiveDeliveries | undefined> {
  const hearing = await reader.readHearing();
  const records = await reader.readRecords([entity], hearing, now);
  const own = records.get(entity.id);
  if (!own?.mapped) return undefined;
  const open = own.incidents.filter(({ resolvedAt }) => !resolvedAt);
  const start = toInstant(now - reader.incidentSilenceDays * DAY);
  const silent = new Set(open.filter(one => lastNewsOf(one) < start));
  // Nor does a change that caused it stop anybody.
  const classified = classify(
    own.deployments,
    own.incidents.filter(one => !silent.has(one)),
  );
  return {
    asOf: (await feeds.completeUntil(entity.entity)) ?? toInstant(now),
    incidents: open.filter(one => !silent.has(one)).map(toIncident),
    silent: [...silent].map(one => ({
      ...toIncident(one),
      lastNewsAt: lastNewsOf(one),
    })),
    failures: classified
      .filter(({ isOpen }) => isOpen)
      .map(({ record }) => toFailure(record)),
  };
}

function lastNewsOf({ lastNewsAt, detectedAt }: IncidentRecord): Instant {
  return lastNewsAt ?? detectedAt;
}

function toIncident(record: IncidentRecord): OpenTrouble {
  const { title, incident, detectedAt, link } = record;
  return { name: title ?? incident, since: detectedAt, ...linkOf(link) };
}

function toFailure(record: DeploymentRecord): OpenTrouble {
  const { version, deployment, finishedAt, link } = record;
  return {
    name: version ?? deployment,
    ...(finishedAt && { since: finishedAt }),
    ...linkOf(link),
  };
}

function linkOf(link: string | undefined) {
  return link ? { link } : {};
}
