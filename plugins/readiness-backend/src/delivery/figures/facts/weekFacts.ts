import { absent, present } from 'backstage-plugin-readiness-node';
import { busiestSlot } from '../calendar/busiestSlot';
import { LocalClock } from '../calendar/LocalClock';
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
  const { timeZone } = history.context;
  const starts = inWindow(history.changes, history).map(({ record }) =>
    startOf(record),
  );
  if (starts.length < FEWEST) {
    return {
      'deployments/deploy-weekdays': absent('not-yet'),
      'deployments/busiest-slot-share': absent('not-yet'),
    };
  }
  const clock = LocalClock.in(timeZone);
  const weekdays = new Set(starts.map(at => clock.at(at).weekday));
  return {
    'deployments/deploy-weekdays': present(weekdays.size),
    'deployments/busiest-slot-share': present(
      percentUp(busiestSlot(starts, timeZone), starts.length),
    ),
  };
}
