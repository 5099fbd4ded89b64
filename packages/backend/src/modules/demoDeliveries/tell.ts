import { setTimeout } from 'node:timers/promises';
import { JsonObject } from '@backstage/types';
import { push } from '../push';
import { PushServices } from '../readinessFetch';

/** As many as are taken at once. */
const BATCH = 500;

/** What became of events, by status. */
export type Counts = Record<string, number>;

/** Pushes events through the door that any pipeline would take, with pauses in which others have their turn. */
export async function tell(
  events: readonly JsonObject[],
  services: PushServices,
): Promise<Counts> {
  const counts: Counts = {};
  for (let start = 0; start < events.length; start += BATCH) {
    if (start > 0) await setTimeout(500);
    const batch = events.slice(start, start + BATCH);
    for (const { status } of await push('/v1/events', batch, services)) {
      counts[status] = (counts[status] ?? 0) + 1;
    }
  }
  return counts;
}
