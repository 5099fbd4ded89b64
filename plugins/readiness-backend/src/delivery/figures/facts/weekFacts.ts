import { absent, present } from 'backstage-plugin-readiness-node';
import { DateTime } from 'luxon';
import { busiestSlot } from '../calendar/busiestSlot';
import { startOf } from '../calendar/startOf';
import { History } from '../History';
import { inWindow } from '../measures/inWindow';
import { percentUp } from '../statistics/rounded';
import { FactsOf } from './FactsOf';

const FEWEST = 20;

/** Whether deployments need an appointment. */
export function weekFacts(
  history: History,
): FactsOf<'deploy-weekdays' | 'busiest-slot-share'> {
  const { timeZone: zone } = history.context;
  const starts = inWindow(history.changes, history).map(({ record }) =>
    startOf(record),
  );
  if (starts.length < FEWEST) {
    return {
      'deployments/deploy-weekdays': absent('not-yet'),
      'deployments/busiest-slot-share': absent('not-yet'),
    };
  }
  const weekdays = new Set(
    starts.map(at => DateTime.fromISO(at, { zone }).weekday),
  );
  return {
    'deployments/deploy-weekdays': present(weekdays.size),
    'deployments/busiest-slot-share': present(
      percentUp(busiestSlot(starts, zone), starts.length),
    ),
  };
}
