import { JsonObject } from '@backstage/types';
import { Character } from './Character';
import { deliveryOf } from './deliveryOf';

const MINUTE = 60_000;

/** What is deployed while somebody watches: the one works, the other fails every second time. */
const watched: readonly Character[] = [
  { name: 'search-indexer', perWeek: 0, leadHours: 3, people: ['hana.sato'] },
  {
    name: 'product-catalogue',
    perWeek: 0,
    failing: { share: 0.5 },
    recovery: { by: 'rollback', minutes: 2 },
    leadHours: 5,
    people: ['maya.okafor', 'priya.raman'],
  },
];

/** How often there is a new one. */
export const PAUSE_MINUTES = 5;

/** Whatever of the last deployments that somebody might have watched has happened by now. */
export function latestUntil(now: number): JsonObject[] {
  const last = Math.floor(now / (PAUSE_MINUTES * MINUTE));
  return [last - 3, last - 2, last - 1, last]
    .flatMap(turn =>
      deliveryOf(
        watched[turn % watched.length],
        turn,
        turn * PAUSE_MINUTES * MINUTE,
      ),
    )
    .filter(event => Date.parse(String(event.at)) <= now);
}
