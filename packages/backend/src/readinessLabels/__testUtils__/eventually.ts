import { setTimeout as sleep } from 'node:timers/promises';

/** The catalog processes in its own time, on a busy machine in minutes: waits until the expectation holds. */
export async function eventually<T>(
  expectation: () => Promise<T>,
  within = 150_000,
): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(200);
    }
  }
}
