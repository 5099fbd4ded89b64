import { ChangeRecord } from '../records';
import { DeliveryState } from './DeliveryState';
import { actorOf, firstOf, known, textOf } from './values';

/** A merged change as its events tell it. Robots are nobody. */
export function changeOf(state: DeliveryState): Omit<ChangeRecord, 'id'> {
  const person = (field: string) => {
    const actor = actorOf(state, field);
    return actor?.isBot ? undefined : actor?.id;
  };
  return {
    commit: textOf(state, 'commit') ?? '',
    mergedAt: firstOf(state, 'change') ?? '',
    ...known({
      repository: textOf(state, 'repository'),
      writtenAt: textOf(state, 'writtenAt'),
      author: person('author'),
      mergedBy: person('mergedBy'),
      approvedBy: person('approvedBy'),
    }),
  };
}
