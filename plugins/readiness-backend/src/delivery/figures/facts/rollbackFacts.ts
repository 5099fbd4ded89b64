import { absent, present } from 'backstage-plugin-readiness-node';
import { median } from 'simple-statistics';
import { DeploymentRecord } from '../../records';
import { byEnd, Ended, hasEnded, tookEffect } from '../classification/byEnd';
import { findRollbacks } from '../classification/findRollbacks';
import { History } from '../History';
import { inWindow } from '../measures/inWindow';
import { between, YEAR_DAYS } from '../spans';
import { isoDuration } from '../statistics/isoDuration';
import { FactsOf } from './FactsOf';

const LAST = 10;

/** How rolling back goes, and when it was last done. */
export function rollbackFacts(
  history: History,
): FactsOf<'rollback-time' | 'rollback-exercised-at'> {
  const made = history.classified.filter(({ isRollback }) => isRollback);
  const recent = inWindow(made, history, YEAR_DAYS);
  const times = recent
    .flatMap(({ record: { startedAt, finishedAt } }) =>
      startedAt ? between(startedAt, finishedAt) : [],
    )
    .slice(-LAST);
  const exercised = lastExercise(history);
  return {
    'deployments/rollback-time':
      times.length > 0
        ? present(isoDuration(median(times)))
        : absent(recent.length > 0 ? 'insufficient-data' : 'not-yet'),
    'deployments/rollback-exercised-at': exercised
      ? present(
          exercised.finishedAt,
          exercised.link ? { link: exercised.link } : {},
        )
      : absent('not-yet'),
  };
}

/** In whatever environment; a drill is an exercise whatever it puts in force. */
function lastExercise({ records, drills }: History): Ended | undefined {
  const real = effective(records.deployments);
  const { made } = findRollbacks(real);
  return [...effective(drills), ...real.filter(({ id }) => made.has(id))]
    .sort(byEnd)
    .at(-1);
}

function effective(deployments: readonly DeploymentRecord[]): Ended[] {
  return deployments.filter(hasEnded).filter(tookEffect).sort(byEnd);
}
