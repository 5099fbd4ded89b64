import {
  EntityDeployments,
  EntityRef,
  Instant,
} from 'backstage-plugin-readiness-common';
import { carriedChanges } from '../delivery/figures/carriedChanges';
import { classify } from '../delivery/figures/classify';
import {
  DeliveryRecords,
  DeploymentRecord,
  IncidentRecord,
} from '../delivery/records';
import { compareTexts } from '../util/compareTexts';
import { decodeCursor, encodeCursor } from './cursor';
import { ReadContext } from './ReadContext';

type DeploymentView = EntityDeployments['deployments'][number];
type IncidentView = EntityDeployments['incidents'][number];

export interface DeploymentsPage {
  since?: Instant;
  limit: number;
  cursor?: string;
}

/** The deployments and incidents of one entity, newest first; nothing when it does not live. */
export async function readEntityDeployments(
  ref: EntityRef,
  page: DeploymentsPage,
  { stores, deliveries, clock }: ReadContext,
): Promise<EntityDeployments | undefined> {
  const before =
    page.cursor === undefined ? undefined : decodeCursor(page.cursor);
  const entity = await stores.entities.get(ref);
  if (!entity) return undefined;
  const hearing = await deliveries.readHearing();
  const records = (
    await deliveries.readRecords([entity], hearing, clock())
  ).get(entity.id);
  if (!records) return undefined;
  const { shown, more, span } = pageOf(records, page, before);
  const toView = viewsOf(records);
  const last = shown.at(-1);
  return {
    entityRef: ref,
    deployments: shown.map(toView),
    incidents: incidentsIn(records.incidents, span).map(toIncidentView),
    ...(more && last && { nextCursor: encodeCursor(last.id) }),
  };
}

interface Span {
  from: Instant;
  /** Up to now when it is left out. */
  to?: Instant;
}

function pageOf(
  { deployments }: DeliveryRecords,
  { since = '', limit }: DeploymentsPage,
  before: number | undefined,
) {
  const all = deployments
    .filter(one => (one.finishedAt ?? timeOf(one)) >= since)
    .sort((a, b) => compareTexts(timeOf(b), timeOf(a)) || b.id - a.id);
  // Of a deployment that went meanwhile nobody knows what came after it: then that is the end.
  const at =
    before === undefined ? -1 : all.findIndex(({ id }) => id === before);
  const start = before !== undefined && at < 0 ? all.length : at + 1;
  const shown = all.slice(start, start + limit);
  const more = start + limit < all.length;
  const last = shown.at(-1);
  const newer = at < 0 ? undefined : all[at];
  const span: Span = {
    from: more && last ? timeOf(last) : since,
    ...(newer && { to: timeOf(newer) }),
  };
  return { shown, more, span };
}

/** By this it is listed: when it ended, else when it was last begun. */
function timeOf({
  finishedAt,
  startedAt,
  queuedAt,
}: DeploymentRecord): Instant {
  return finishedAt ?? startedAt ?? queuedAt ?? '';
}

function viewsOf(records: DeliveryRecords) {
  const classified = classify(records.deployments, records.incidents);
  const byId = new Map(classified.map(one => [one.record.id, one]));
  const carried = carriedChanges(classified, records.changes);
  return (record: DeploymentRecord): DeploymentView => {
    const { id, deployment, source, environment, production, cause } = record;
    const one = byId.get(id);
    const { version, commit, startedAt, finishedAt, matchedBy, link } = record;
    return {
      id: deployment,
      source,
      environment,
      production,
      outcome:
        one?.failed?.because === 'rolled-back' ? 'rolled-back' : record.outcome,
      cause: one?.isRollback && cause === 'planned' ? 'rollback' : cause,
      failed: one?.failed !== undefined,
      ...(version && { version }),
      ...(commit && { commit }),
      ...(startedAt && { startedAt }),
      ...(finishedAt && { finishedAt }),
      ...(one?.failed && { failedBecause: one.failed.because }),
      ...(one?.recoveredAt && { recoveredAt: one.recoveredAt }),
      ...carriedOf(carried.get(id)),
      ...(matchedBy && { matchedBy }),
      ...(link && { link }),
    };
  };
}

function carriedOf(
  carried: { changes: number; leadTime?: number } | undefined,
) {
  if (!carried) return {};
  const { changes, leadTime } = carried;
  return {
    changes,
    ...(leadTime !== undefined && { leadTime: Math.round(leadTime) }),
  };
}

function incidentsIn(
  incidents: readonly IncidentRecord[],
  { from, to }: Span,
): IncidentRecord[] {
  return incidents
    .filter(
      ({ detectedAt, resolvedAt }) =>
        (!resolvedAt || resolvedAt >= from) && (!to || detectedAt <= to),
    )
    .sort((a, b) => compareTexts(b.detectedAt, a.detectedAt) || b.id - a.id);
}

/** Without who resolved it: names stay in the store. */
function toIncidentView(record: IncidentRecord): IncidentView {
  const { incident, source, title, severity, detectedAt, resolvedAt, link } =
    record;
  return {
    id: incident,
    source,
    detectedAt,
    ...(title && { title }),
    ...(severity && { severity }),
    ...(resolvedAt && { resolvedAt }),
    ...(link && { link }),
  };
}
