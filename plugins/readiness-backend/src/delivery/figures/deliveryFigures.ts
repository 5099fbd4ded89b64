import { EntityDelivery } from 'backstage-plugin-readiness-common';
import { DeliveryRecords } from '../records';
import { FigureContext } from './FigureContext';

/** The figures as they are shown, from the same definitions as the facts. */
export function deliveryFigures(
  _records: DeliveryRecords,
  _context: FigureContext,
): Omit<EntityDelivery, 'entityRef'> {
  throw new Error('not built yet');
}
