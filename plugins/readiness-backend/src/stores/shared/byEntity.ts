import { OutcomeStatus } from 'backstage-plugin-readiness-common';

/** Statuses by entity, then by check. */
export function byEntity(
  rows: readonly { entityId: number; check: string; status: OutcomeStatus }[],
): Map<number, Record<string, OutcomeStatus>> {
  const statuses = new Map<number, Record<string, OutcomeStatus>>();
  for (const { entityId, check, status } of rows) {
    const ofEntity = statuses.get(entityId) ?? {};
    statuses.set(entityId, { ...ofEntity, [check]: status });
  }
  return statuses;
}
