import { setTimeout } from 'node:timers/promises';

/** Tries until it goes well; the last error when it does not in time. */
export async function eventually<T>(
  attempt: () => Promise<T> | T,
  milliseconds = 60_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await setTimeout(200);
    }
  }
}
