import { FridayFigures } from 'backstage-plugin-readiness-common';
import { History } from '../History';
import { failuresCanBeSeen } from '../measures/failuresKnown';
import { FEWEST_FOR_FRIDAY, fridays } from '../measures/fridays';
import { fisherGreater } from '../statistics/fisherGreater';
import { percentDown, steady } from '../statistics/rounded';
import { counted } from './words';

/** The last working day after noon against all other times. */
export function fridayFigures(history: History): FridayFigures {
  const { friday, others } = fridays(history);
  const counts = {
    timeZone: history.context.timeZone,
    deployments: friday.of,
    failed: friday.failed,
    others: others.of,
    othersFailed: others.failed,
  };
  const sampled = friday.of + others.of;
  if (!failuresCanBeSeen(history)) return { state: 'unknown', ...counts };
  if (sampled < FEWEST_FOR_FRIDAY) {
    return {
      state: 'insufficient',
      ...counts,
      text: `${counted(
        sampled,
        'deployment',
      )} in 180 days, it takes ${FEWEST_FOR_FRIDAY}`,
    };
  }
  return {
    state: 'known',
    ...counts,
    p: steady(fisherGreater(friday, others)),
    text: [
      `${percentDown(friday.of, sampled)} % of ${sampled} deployments`,
      `${friday.failed} of ${friday.of} failed`,
      `${others.failed} of ${others.of} at other times`,
    ].join('; '),
  };
}
