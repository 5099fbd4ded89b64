import { ChangeRecord } from '../records';
import { DeliveryState } from './DeliveryState';
import { firstOf, known, namedPerson, textOf } from './values';

/** A merged change as its events tell it. Robots are nobody. */
export function changeOf(state: DeliveryState): Omit<ChangeRecord, 'id'> {
  return {
    commit: textOf(state, 'commit') ?? '',
    mergedAt: firstOf(state, 'change') ?? '',
    ...known({
      repository: textOf(state, 'repository'),
      writtenAt: textOf(state, 'writtenAt'),
      author: namedPerson(state, 'author'),
      mergedBy: namedPerson(state, 'mergedBy'),
      approvedBy: namedPerson(state, 'approvedBy'),
    }),
  };
}
