import { Instant } from 'backstage-plugin-readiness-common';
import { DeliveryState } from './DeliveryState';

/** When the first happened that was heard of a record. */
export function sinceOf({ steps }: DeliveryState): Instant {
  return (
    Object.values(steps)
      .map(([first]) => first)
      .sort()
      .at(0) ?? ''
  );
}
