import { absent, present } from 'backstage-plugin-readiness-node';
import { startOf } from '../../../delivery/figures/calendar/startOf';
import { Ended } from '../../../delivery/figures/classification/byEnd';
import { MINUTE } from '../../../delivery/figures/spans';
import { DeploymentRecord } from '../../../delivery/records';
import { AlarmHistory } from '../AlarmHistory';
import { wasWatched } from '../watched';
import { AlarmFactsOf } from './AlarmFactsOf';

const DAYS = 90;

/** For so long after a deployment, what begins to fire is put down to it. */
const AFTERMATH = 30 * MINUTE;

/** Whether deploying raises alarms. */
export function watchedDeploymentFacts(
  history: AlarmHistory,
): AlarmFactsOf<'deployments-watched' | 'deployments-with-alarm'> {
  const { deliveries, ever } = history;
  if (!deliveries || ever.length === 0)
    return bothAre(absent('insufficient-data'));
  const watched = deliveries.deployments
    .filter(isReal)
    .map(one => ({ from: startOf(one), to: aftermathOf(one) }))
    .filter(
      ({ from, to }) =>
        history.lookback.isPast(to) &&
        history.lookback.isWithin(from, DAYS) &&
        wasWatched(from, history),
    );
  const disturbed = watched.filter(({ from, to }) =>
    ever.some(({ fires }) =>
      fires.some(fire => from <= fire.from && fire.from <= to),
    ),
  );
  return {
    'alarms/deployments-watched': present(watched.length),
    'alarms/deployments-with-alarm': present(disturbed.length),
  };
}

/** To production, over, and no drill. */
function isReal(one: DeploymentRecord): one is Ended {
  return (
    one.production &&
    one.finishedAt !== undefined &&
    one.outcome !== 'cancelled' &&
    one.cause !== 'drill'
  );
}

function aftermathOf({ finishedAt }: Ended): string {
  return new Date(Date.parse(finishedAt) + AFTERMATH).toISOString();
}

function bothAre(none: ReturnType<typeof absent>) {
  return {
    'alarms/deployments-watched': none,
    'alarms/deployments-with-alarm': none,
  };
}
