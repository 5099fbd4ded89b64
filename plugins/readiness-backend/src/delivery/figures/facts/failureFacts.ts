import { absent, present } from 'backstage-plugin-readiness-node';
import { ClassifiedDeployment } from '../classify';
import { History } from '../History';
import { failSample } from '../measures/failSample';
import {
  failureKind,
  failuresCanBeSeen,
  FEWEST_CHANGES,
  reworkCanBeSeen,
} from '../measures/failuresKnown';
import { percentUp } from '../statistics/rounded';
import { FactsOf } from './FactsOf';

/** How many changes fail, and how many only repair. */
export function failureFacts(
  history: History,
): FactsOf<'sampled' | 'failed-changes' | 'change-fail-rate' | 'rework-rate'> {
  const sample = failSample(history);
  const kind = failureKind(history);
  const failed = sample.filter(change => change.failed).length;
  const reason = absence(sample, failuresCanBeSeen(history));
  const rework = absence(sample, reworkCanBeSeen(history));
  return {
    'deployments/sampled': present(sample.length),
    'deployments/failed-changes': reason
      ? absent(reason)
      : present(failed, kind),
    'deployments/change-fail-rate': reason
      ? absent(reason)
      : present(percentUp(failed, sample.length), kind),
    'deployments/rework-rate': rework
      ? absent(rework)
      : present(percentUp(reworkIn(sample), sample.length), kind),
  };
}

/** How many of the changes were not planned. */
export function reworkIn(sample: readonly ClassifiedDeployment[]): number {
  return sample.filter(({ isRemedy }) => isRemedy).length;
}

function absence(sample: readonly unknown[], canBeSeen: boolean) {
  if (sample.length < FEWEST_CHANGES) return 'not-yet';
  return canBeSeen ? undefined : 'insufficient-data';
}
