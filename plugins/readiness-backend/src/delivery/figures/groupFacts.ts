import { FigureContext } from './FigureContext';
import { Figured } from './Figured';
import { GroupRecords } from './GroupRecords';
import { PeopleFactRef } from './PeopleFactRef';

/**
 * The facts about people, once for all services of an owning group. Names go in, counts and shares
 * come out.
 */
export function groupFacts(
  _group: GroupRecords,
  _context: Pick<FigureContext, 'now' | 'peopleFigures'>,
): Figured<PeopleFactRef> {
  throw new Error('not built yet');
}
