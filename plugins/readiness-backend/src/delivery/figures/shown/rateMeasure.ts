import { FEWEST_CHANGES } from '../measures/failuresKnown';
import { percentUp } from '../statistics/rounded';
import { wilsonInterval } from '../statistics/wilsonInterval';
import { insufficient, Measure } from './figure';
import { counted, NO_INCIDENT_FEED } from './words';

/** A rate with its counts; a lower bound where no feed tells of incidents. */
export function rateMeasure(
  count: number,
  of: number,
  isLowerBound: boolean,
): Measure {
  if (of < FEWEST_CHANGES) {
    return insufficient(
      `${counted(of, 'deployment')}, a rate takes ${FEWEST_CHANGES}`,
    );
  }
  const value = percentUp(count, of);
  const rate = `${value} %, ${count} of ${of}`;
  return {
    state: isLowerBound ? 'at-least' : 'known',
    value,
    unit: 'percent',
    text: isLowerBound ? `at least ${rate}; ${NO_INCIDENT_FEED}` : rate,
    count,
    of,
    interval: wilsonInterval(count, of),
  };
}
