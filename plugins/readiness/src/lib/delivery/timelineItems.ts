import {
  DeploymentView,
  IncidentView,
} from 'backstage-plugin-readiness-common';
import { Tone } from '../colours';

/** How a deployment is drawn. One that succeeded and counts as failed all the same is drawn failed. */
export type DeploymentKind =
  | 'succeeded'
  | 'failed'
  | 'rolled-back'
  | 'running'
  | 'cancelled'
  | 'drill';
export type TimelineKind = DeploymentKind | 'incident';

/** Something on the timeline, at one instant or from one to another. */
export type TimelineItem = { key: string; at: string } & (
  | { kind: DeploymentKind; deployment: DeploymentView; incident?: undefined }
  | { kind: 'incident'; incident: IncidentView; deployment?: undefined }
);

export const KINDS: readonly TimelineKind[] = [
  'succeeded',
  'failed',
  'rolled-back',
  'running',
  'cancelled',
  'drill',
  'incident',
];

export const KIND_TONES: Record<TimelineKind, Tone> = {
  succeeded: 'good',
  failed: 'bad',
  'rolled-back': 'waived',
  running: 'caution',
  cancelled: 'neutral',
  drill: 'neutral',
  incident: 'bad',
};

export function kindOf({
  outcome,
  cause,
  failed,
}: DeploymentView): DeploymentKind {
  if (cause === 'drill') return 'drill';
  if (outcome === 'succeeded' && failed) return 'failed';
  return outcome;
}

/** Deployments to production and incidents, oldest first. What never began has no place in time. */
export function timelineItems(
  deployments: readonly DeploymentView[],
  incidents: readonly IncidentView[],
): TimelineItem[] {
  const items = [
    ...deployments
      .filter(({ production }) => production)
      .flatMap((deployment): TimelineItem[] => {
        const at = deployment.finishedAt ?? deployment.startedAt;
        const key = `deployment ${deployment.source} ${deployment.id}`;
        return at ? [{ key, at, kind: kindOf(deployment), deployment }] : [];
      }),
    ...incidents.map(
      (incident): TimelineItem => ({
        key: `incident ${incident.source} ${incident.id}`,
        at: incident.detectedAt,
        kind: 'incident',
        incident,
      }),
    ),
  ];
  return items.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** How many there are of each kind, without those there are none of. */
export function countKinds(
  items: readonly TimelineItem[],
): { kind: TimelineKind; count: number }[] {
  return KINDS.map(kind => ({
    kind,
    count: items.filter(item => item.kind === kind).length,
  })).filter(({ count }) => count > 0);
}
