import { Knex } from 'knex';
import { killWhilePushing } from '../../plugins/readiness-backend/src/stores/__testUtils__/killWhilePushing';
import { Figure } from './figure';

/** Batches after which the process that pushes is killed, in the middle of another. */
const KILL_AFTER = 20;

/** Kills a process while it takes events, and counts which of those it acknowledged are lost. */
export async function killedWhilePushing(knex: Knex): Promise<Figure[]> {
  const acknowledged = await killWhilePushing(knex, KILL_AFTER);
  const stored = await knex('delivery_events')
    .select('event_id')
    .whereIn('event_id', acknowledged);
  const known = new Set(stored.map(row => row.event_id));
  const lost = acknowledged.filter(id => !known.has(id)).length;
  return [
    {
      name: `killed after ${acknowledged.length} events: acknowledged and lost`,
      text: String(lost),
      target: '0',
      met: lost === 0,
    },
  ];
}
