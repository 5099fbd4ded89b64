import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Knex } from 'knex';

/** How a process opens the same database. */
function settingsOf(knex: Knex) {
  const { client, searchPath } = knex.client.config;
  const settings = knex.client.connectionSettings;
  // Knex hides the password from whoever lists the settings.
  const connection = { ...settings, password: settings.password };
  return client === 'pg'
    ? { client, connection, searchPath }
    : { client, connection, useNullAsDefault: true };
}

/**
 * Kills a process while it takes events, in the middle of a batch.
 *
 * @returns the ids of the events that it said were stored
 */
export async function killWhilePushing(
  knex: Knex,
  afterBatches: number,
): Promise<string[]> {
  const child = fork(
    require.resolve('./pushUntilKilled.ts'),
    [JSON.stringify(settingsOf(knex))],
    {
      // Compiled as it is loaded, as Backstage starts a backend from its sources.
      execArgv: ['--require', '@backstage/cli/config/nodeTransform.cjs'],
    },
  );
  const acknowledged: string[] = [];
  let batches = 0;
  child.on('message', (ids: unknown) => {
    // The compiler has messages of its own.
    if (!Array.isArray(ids)) return;
    acknowledged.push(...ids);
    batches += 1;
    if (batches === afterBatches) setTimeout(() => child.kill('SIGKILL'), 5);
  });
  const [, signal] = await once(child, 'exit');
  if (signal !== 'SIGKILL') throw new Error('It ended before it was killed');
  return acknowledged;
}
