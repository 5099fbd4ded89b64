import { ClassifiedDeployment } from './classify';
import { Lookback } from './Lookback';

/** The records of a group, read once for all that is said of its people. */
export interface GroupHistory {
  lookback: Lookback;
  /** Of all services; those of one service are oldest first. */
  classified: readonly ClassifiedDeployment[];
}

/** One person, however a feed writes the name. */
export function personOf(name: string | undefined): string | undefined {
  return name?.toLocaleLowerCase('en-US');
}
