import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Knex } from 'knex';
import { Figure } from './figure';
import { isSqlite } from './database';

/** Batches after which the process that pushes is killed, in the middle of another. */
const KILL_AFTER = 20;

/** Kills a process while it takes events, and counts which of those it acknowledged are lost. */
export async function killedWhilePushing(knex: Knex): Promise<Figure[]> {
  const { client, searchPath } = knex.client.config;
  const settings = knex.client.connectionSettings;
  // Knex hides the password from whoever lists the settings.
  const connection = { ...settings, password: settings.password };
  const database = isSqlite(knex)
    ? { client, connection, useNullAsDefault: true }
    : { client, connection, searchPath };
  const child = fork(require.resolve('./pushUntilKilled.ts'), [
    JSON.stringify(database),
  ]);
  const acknowledged: string[] = [];
  let batches = 0;
  child.on('message', (ids: unknown) => {
    // The compiler has messages of its own.
    if (!Array.isArray(ids)) return;
    acknowledged.push(...ids);
    batches += 1;
    if (batches === KILL_AFTER) setTimeout(() => child.kill('SIGKILL'), 15);
  });
  const [, signal] = await once(child, 'exit');
  if (signal !== 'SIGKILL') throw new Error('It was not killed');
  const stored = await knex('delivery_events')
    .where('source', '/killed')
    .select('event_id');
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
