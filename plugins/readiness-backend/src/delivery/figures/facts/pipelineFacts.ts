import { absent, present } from 'backstage-plugin-readiness-node';
import { median, quantile } from 'simple-statistics';
import { tookEffect } from '../classification/byEnd';
import { ClassifiedDeployment } from '../classify';
import { History } from '../History';
import { inWindow } from '../measures/inWindow';
import { between } from '../spans';
import { percentUp, tenthUp } from '../statistics/rounded';
import { FactsOf } from './FactsOf';

const FEWEST_RUNS = 10;
const FEWEST_DURATIONS = 20;

/** Whether the way to production is reliable, and takes as long as last time. */
export function pipelineFacts(
  history: History,
): FactsOf<'retried-runs' | 'duration-spread'> {
  return {
    'deployments/retried-runs': retriedRuns(history),
    'deployments/duration-spread': durationSpread(history),
  };
}

function retriedRuns(history: History) {
  const runs = history.classified.filter(
    ({ record }) => record.outcome !== 'cancelled',
  );
  const sample = inWindow(runs, history);
  if (sample.length < FEWEST_RUNS) return absent('not-yet');
  if (2 * sample.filter(buildOf).length < sample.length) {
    return absent('insufficient-data');
  }
  const retried = succeededLater(runs);
  return present(
    percentUp(sample.filter(run => retried.has(run)).length, sample.length),
  );
}

/** Runs that failed, and whose build succeeded there afterwards. */
function succeededLater(
  runs: readonly ClassifiedDeployment[],
): Set<ClassifiedDeployment> {
  const retried = new Set<ClassifiedDeployment>();
  const succeeded = new Set<string>();
  for (const run of [...runs].reverse()) {
    const build = buildOf(run);
    if (!build) continue;
    const name = `${run.record.environment}\n${build}`;
    if (tookEffect(run.record)) succeeded.add(name);
    if (run.record.outcome === 'failed' && succeeded.has(name)) {
      retried.add(run);
    }
  }
  return retried;
}

function buildOf({ record }: ClassifiedDeployment): string | undefined {
  return record.commit ?? record.artifact ?? record.version;
}

function durationSpread(history: History) {
  const sample = inWindow(history.changes, history);
  const times = sample.flatMap(({ record: { startedAt, finishedAt } }) =>
    startedAt ? between(startedAt, finishedAt) : [],
  );
  if (sample.length < FEWEST_DURATIONS) return absent('not-yet');
  const middle = times.length >= FEWEST_DURATIONS ? median(times) : 0;
  // Where it is zero, the feed tells of the start only once it is over.
  if (middle === 0) return absent('insufficient-data');
  return present(tenthUp(quantile(times, 0.9) / middle));
}
