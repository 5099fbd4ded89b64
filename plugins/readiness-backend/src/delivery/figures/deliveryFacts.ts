import { DeliveryRecords } from '../records';
import { FigureContext } from './FigureContext';
import { Figured } from './Figured';
import { PeopleFactRef } from './PeopleFactRef';

/**
 * Every fact of `deploymentFacts`, each with an answer.
 *
 * @param people - what `groupFacts` said of the owning group; its facts are part of the result
 */
export function deliveryFacts(
  _records: DeliveryRecords,
  _people: Figured<PeopleFactRef>,
  _context: FigureContext,
): Figured {
  throw new Error('not built yet');
}
