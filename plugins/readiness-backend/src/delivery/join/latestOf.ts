import { Instant } from 'backstage-plugin-readiness-common';
import { DeliveryState } from './DeliveryState';

/** When the last happened that was heard of a record: by this it is listed, and ages. */
export function latestOf({ steps }: DeliveryState): Instant {
  return (
    Object.values(steps)
      .map(([, last]) => last)
      .sort()
      .at(-1) ?? ''
  );
}
