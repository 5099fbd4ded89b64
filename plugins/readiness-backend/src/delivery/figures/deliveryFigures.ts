import { EntityDelivery } from 'backstage-plugin-readiness-common';
import { DeliveryRecords } from '../records';
import { FigureContext } from './FigureContext';
import { History, readHistory } from './History';
import { figure, Measure, unknown } from './shown/figure';
import { fridayFigures } from './shown/fridayFigures';
import {
  failRateMeasure,
  frequencyMeasure,
  leadTimeMeasure,
  recoveryMeasure,
  reworkMeasure,
} from './shown/measures';
import { weeksOf } from './shown/weeksOf';
import { DAY } from './spans';

/** The figures as they are shown, from the same definitions as the facts. */
export function deliveryFigures(
  records: DeliveryRecords,
  context: FigureContext,
): Omit<EntityDelivery, 'entityRef'> {
  const history = readHistory(records, context);
  const ifMapped = (measure: (of: History) => Measure) =>
    records.mapped ? measure : () => unknown('no feed knows this entity');
  return {
    mapped: records.mapped,
    window: {
      from: new Date(context.now - context.windowDays * DAY).toISOString(),
      to: new Date(context.now).toISOString(),
      days: context.windowDays,
    },
    figures: [
      figure('frequency', 'Deployments', history, ifMapped(frequencyMeasure)),
      figure(
        'lead-time',
        'Change lead time',
        history,
        ifMapped(leadTimeMeasure),
      ),
      figure(
        'change-fail-rate',
        'Change fail rate',
        history,
        ifMapped(failRateMeasure),
      ),
      figure(
        'recovery-time',
        'Recovery time',
        history,
        ifMapped(recoveryMeasure),
      ),
      figure('rework-rate', 'Rework rate', history, ifMapped(reworkMeasure)),
    ],
    friday: fridayFigures(history),
    weeks: weeksOf(history),
  };
}
