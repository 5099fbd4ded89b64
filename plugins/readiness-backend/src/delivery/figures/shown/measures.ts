import { median } from 'simple-statistics';
import { reworkIn } from '../facts/failureFacts';
import { History } from '../History';
import { failSample } from '../measures/failSample';
import { failuresCanBeSeen, reworkCanBeSeen } from '../measures/failuresKnown';
import { frequencyOf } from '../measures/frequency';
import { inWindow } from '../measures/inWindow';
import { leadTimes } from '../measures/leadTimes';
import { failuresOf, recoveryTimes } from '../measures/recoveryTimes';
import { SECOND, YEAR_DAYS } from '../spans';
import { clusterOf } from './clusters';
import { insufficient, Measure, unknown } from './figure';
import { rateMeasure } from './rateMeasure';
import { counted, lengthText, NO_INCIDENT_FEED } from './words';

const FEWEST_LEAD_TIMES = 3;

export function frequencyMeasure(history: History): Measure {
  const { changes, context, lookback } = history;
  if (!changes.some(({ record }) => lookback.isPast(record.finishedAt))) {
    return insufficient('no deployment to production yet');
  }
  const { length } = inWindow(changes, history);
  const perWeek = frequencyOf(history);
  return {
    state: 'known',
    value: perWeek,
    unit: 'per-week',
    text: `${perWeek} per week, ${length} in ${context.windowDays} days`,
    count: length,
    cluster: clusterOf.frequency(perWeek),
  };
}

export function leadTimeMeasure(history: History): Measure {
  if (history.records.changes.length === 0) {
    return unknown('no feed tells of merged changes');
  }
  const { times, isLowerBound } = leadTimes(history);
  if (times.length < FEWEST_LEAD_TIMES) {
    return insufficient(
      `${counted(times.length, 'change')}, a median takes ${FEWEST_LEAD_TIMES}`,
    );
  }
  const middle = median(times);
  const text = `${lengthText(middle)}, median of ${times.length}`;
  return {
    state: isLowerBound ? 'at-least' : 'known',
    value: Math.ceil(middle / SECOND),
    unit: 'seconds',
    text: isLowerBound
      ? `at least ${text}; of some changes only the merge is known`
      : text,
    count: times.length,
    ...named(isLowerBound ? undefined : clusterOf.leadTime(middle)),
  };
}

export function failRateMeasure(history: History): Measure {
  if (!failuresCanBeSeen(history)) {
    return unknown('no feed tells what failed');
  }
  const sample = failSample(history);
  return rateMeasure(
    sample.filter(({ failed }) => failed).length,
    sample.length,
    !history.records.incidentFeed,
  );
}

export function reworkMeasure(history: History): Measure {
  if (!reworkCanBeSeen(history)) {
    return unknown('no feed tells of hotfixes or incidents');
  }
  const sample = failSample(history);
  return rateMeasure(
    reworkIn(sample),
    sample.length,
    !history.records.incidentFeed,
  );
}

export function recoveryMeasure(history: History): Measure {
  if (!failuresCanBeSeen(history)) {
    return unknown('no feed tells what failed');
  }
  const times = recoveryTimes(history);
  const open = failuresOf(history).filter(({ isOpen }) => isOpen).length;
  const stillOpen = open > 0 ? `; ${open} still open` : '';
  if (times.length === 0) {
    return insufficient(whyNoRecovery(history, open));
  }
  const middle = median(times);
  const { incidentFeed } = history.records;
  return {
    state: incidentFeed ? 'known' : 'at-least',
    value: Math.ceil(middle / SECOND),
    unit: 'seconds',
    text: [
      `${lengthText(middle)}, median of ${times.length}${stillOpen}`,
      ...(incidentFeed ? [] : [NO_INCIDENT_FEED]),
    ].join('; '),
    count: times.length,
    ...named(incidentFeed ? clusterOf.recovery(middle) : undefined),
  };
}

function whyNoRecovery(history: History, open: number): string {
  if (open > 0) return `no failure is over yet; ${open} still open`;
  const failures = inWindow(failuresOf(history), history, YEAR_DAYS);
  return failures.length > 0
    ? 'no feed tells when a failure was over'
    : `nothing failed in ${YEAR_DAYS} days`;
}

function named(cluster: string | undefined): { cluster?: string } {
  return cluster ? { cluster } : {};
}
