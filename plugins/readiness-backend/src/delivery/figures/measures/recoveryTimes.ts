import { ClassifiedDeployment } from '../classify';
import { History } from '../History';
import { between, YEAR_DAYS } from '../spans';
import { inWindow } from './inWindow';

const LAST = 10;

/** Milliseconds from failed to recovered, of the last ten failures in 365 days that are over. */
export function recoveryTimes(history: History): number[] {
  return inWindow(failuresOf(history), history, YEAR_DAYS)
    .flatMap(({ record, recoveredAt }) =>
      recoveredAt ? between(record.finishedAt, recoveredAt) : [],
    )
    .slice(-LAST);
}

export function failuresOf(history: History): ClassifiedDeployment[] {
  return history.classified.filter(({ isFailure }) => isFailure);
}
