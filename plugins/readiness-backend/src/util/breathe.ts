import { setImmediate } from 'node:timers/promises';

/**
 * Lets everything else that waits in this process have its turn. To be awaited between statements: with
 * SQLite they are done on the spot, and a chain of them would never come up for air by itself.
 */
export async function breathe(): Promise<void> {
  await setImmediate();
}
