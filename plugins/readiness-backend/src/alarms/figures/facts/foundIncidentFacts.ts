import { absent, present } from 'backstage-plugin-readiness-node';
import { between, DAY } from '../../../delivery/figures/spans';
import { IncidentRecord } from '../../../delivery/records';
import { AlarmHistory } from '../AlarmHistory';
import { Fire } from '../Fire';
import { wasWatched } from '../watched';
import { AlarmFactsOf } from './AlarmFactsOf';

const DAYS = 180;

/** Whether alarms find out before people do. */
export function foundIncidentFacts(
  history: AlarmHistory,
): AlarmFactsOf<'incidents' | 'incidents-found-first'> {
  const { deliveries, ever, lookback } = history;
  if (!deliveries?.incidentFeed || ever.length === 0) {
    const none = absent('insufficient-data');
    return { 'alarms/incidents': none, 'alarms/incidents-found-first': none };
  }
  const fires = ever.flatMap(alarm => alarm.fires);
  const incidents = deliveries.incidents.filter(
    ({ detectedAt }) =>
      lookback.isWithin(detectedAt, DAYS) && wasWatched(detectedAt, history),
  );
  return {
    'alarms/incidents': present(incidents.length),
    'alarms/incidents-found-first': present(
      incidents.filter(incident => wasFoundFirst(incident, fires)).length,
    ),
  };
}

function wasFoundFirst(incident: IncidentRecord, fires: readonly Fire[]) {
  return (
    incident.foundBy === 'alarm' || fires.some(fire => found(fire, incident))
  );
}

/** It was firing by the time of the report. What had been firing for over a day told nobody anything any more. */
function found(
  { from, to }: Fire,
  { detectedAt, reportedAt = detectedAt }: IncidentRecord,
): boolean {
  const began = detectedAt < reportedAt ? detectedAt : reportedAt;
  return (
    from <= reportedAt &&
    (to === undefined || to >= began) &&
    between(from, began) <= DAY
  );
}
