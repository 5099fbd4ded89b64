import { absent, present } from 'backstage-plugin-readiness-node';
import { median } from 'simple-statistics';
import { History } from '../History';
import { failureKind, failuresCanBeSeen } from '../measures/failuresKnown';
import { inWindow } from '../measures/inWindow';
import { failuresOf, recoveryTimes } from '../measures/recoveryTimes';
import { YEAR_DAYS } from '../spans';
import { isoDuration } from '../statistics/isoDuration';
import { FactsOf } from './FactsOf';

/** How failures end. One that is open is named; it has no time to recover yet. */
export function recoveryFacts(
  history: History,
): FactsOf<'open-failures' | 'failed-in-a-year' | 'recovery-time'> {
  const kind = failureKind(history);
  const failures = failuresOf(history);
  const times = recoveryTimes(history);
  return {
    'deployments/open-failures': present(openOnes(history), kind),
    'deployments/failed-in-a-year': failuresCanBeSeen(history)
      ? present(inWindow(failures, history, YEAR_DAYS).length, kind)
      : absent('insufficient-data'),
    'deployments/recovery-time':
      times.length > 0
        ? present(isoDuration(median(times)), kind)
        : absent('not-yet'),
  };
}

function openOnes(history: History): string[] {
  const names = failuresOf(history)
    .filter(({ isOpen }) => isOpen)
    .map(({ record }) => record.version ?? record.commit ?? record.deployment);
  return [...new Set(names)];
}
