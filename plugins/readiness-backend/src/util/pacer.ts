import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';

/**
 * How long the process, shared with every other plugin, may be kept from its events, in milliseconds. What is written
 * while more is asked about has its stretch in the same turn.
 */
const LONGEST_STRETCH = 8;

/**
 * Breaks up long synchronous work: to be awaited between its steps. Lets other work through once a
 * stretch has taken too long, and returns at once otherwise.
 */
export function createPacer(
  longest: number = LONGEST_STRETCH,
): () => Promise<void> | undefined {
  let start = performance.now();
  const letOthersThrough = async () => {
    await setImmediate();
    start = performance.now();
  };
  return () =>
    performance.now() - start < longest ? undefined : letOthersThrough();
}

/** Goes through all steps of some work, and paces between them. */
export async function paced<T>(
  steps: Generator<unknown, T>,
  pace: () => Promise<void> | undefined,
): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pace();
  }
}
