import { FiringAlert } from './FiringAlerts';
import { firedAt } from './firedAt';
import { FiringCase } from './readRules';

/** Alerts that fire, under the labels that Alertmanager knows them by, where these are known. */
export function firingAlertsOf(
  firing: readonly FiringCase[],
  readAt: string,
): FiringAlert[] {
  return firing.flatMap(({ watched, case: { id, alerts } }) =>
    alerts
      .filter(({ alert }) => alert.state === 'firing')
      .filter(({ sent }) => sent.labels.isClosed)
      .map(({ alert, sent }) => ({
        alarm: id,
        labels: sent.labels.values,
        since: firedAt(alert, watched) ?? readAt,
        heardAt: Date.parse(readAt),
      })),
  );
}
