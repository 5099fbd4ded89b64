import { setTimeout } from 'node:timers/promises';

/** What is pushed is followed after a moment: waits until the expectation holds. */
export async function eventually(expectation: () => Promise<void>) {
  const end = Date.now() + 30_000;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > end) throw error;
      await setTimeout(200);
    }
  }
}
