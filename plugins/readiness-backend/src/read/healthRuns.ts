import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import {
  CollectorHealth,
  CollectorRunView,
} from 'backstage-plugin-readiness-common';
import { CollectorRun, CollectorState } from '../stores/CollectorRunStore';
import { toInstant } from '../util/clock';
import { HealthContext } from './HealthContext';
import { expectedAfter } from './healthSchedule';
import { healthStateOf } from './healthState';

type RunsHealth = Omit<
  CollectorHealth,
  'id' | 'title' | 'origin' | 'signals' | 'facts'
>;

/** Runs that are shown. */
const SHOWN = 20;

/** How something that runs on a schedule stands. */
export async function readRunsHealth(
  of: {
    id: string;
    schedule: SchedulerServiceTaskScheduleDefinition;
    delivers: boolean;
  },
  state: CollectorState | undefined,
  { stores, clock }: Pick<HealthContext, 'stores' | 'clock'>,
): Promise<RunsHealth> {
  const runs = await stores.collectorRuns.listRuns(of.id, SHOWN);
  const complete =
    runs.find(({ status }) => status === 'complete') ??
    (await stores.collectorRuns.getLastComplete(of.id));
  const now = clock();
  return {
    state: healthStateOf({ ...of, state, runs }, now),
    ...(state?.connectedAt && { connectedAt: state.connectedAt }),
    ...(state?.asOf && { asOf: state.asOf }),
    ...(state?.failure && { failure: state.failure }),
    ...nextRun(of.schedule, runs[0], now),
    coverage: coverageOf(runs[0], complete, of.delivers),
    runs: runs.map(toView),
  };
}

/** Where it is expected. What is overdue waits for a replica, and nobody knows for how long. */
function nextRun(
  schedule: SchedulerServiceTaskScheduleDefinition,
  last: CollectorRun | undefined,
  now: number,
) {
  const next = last && expectedAfter(schedule, Date.parse(last.startedAt));
  return next !== undefined && next >= now
    ? { nextRunAt: toInstant(next) }
    : {};
}

/** Counted as the runs went: what a run over everything saw need not be counted again. */
function coverageOf(
  last: CollectorRun | undefined,
  complete: CollectorRun | undefined,
  delivers: boolean,
): CollectorHealth['coverage'] {
  const { entities = 0, answered = 0 } = complete ?? last ?? {};
  return {
    entities,
    answered: delivers ? answered : entities,
    failing: last?.failures ?? 0,
  };
}

function toView({
  collector,
  answered,
  ...run
}: CollectorRun): CollectorRunView {
  return run;
}
