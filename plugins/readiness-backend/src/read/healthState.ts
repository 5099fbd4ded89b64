import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { CollectorHealth } from 'backstage-plugin-readiness-common';
import { CollectorRun, CollectorState } from '../stores/CollectorRunStore';
import { lateAfter } from './healthSchedule';

/** What is known of a collector that asks. */
export interface RunsOf {
  schedule: SchedulerServiceTaskScheduleDefinition;
  state: CollectorState | undefined;
  /** Newest first. */
  runs: readonly CollectorRun[];
  /** False for what brings no facts. */
  delivers: boolean;
}

/** How a collector stands, in a word: the worst that is true of it. */
export function healthStateOf(
  { schedule, state, runs, delivers }: RunsOf,
  now: number,
): CollectorHealth['state'] {
  const [last] = runs;
  if (!last) return 'waiting';
  const late = lateAfter(schedule, Date.parse(last.startedAt));
  if (late !== undefined && now > late) return 'late';
  if (state?.failure) return 'failing';
  if (delivers && !state?.connectedAt) return 'silent';
  return last.failures > 0 ? 'partly' : 'ok';
}
