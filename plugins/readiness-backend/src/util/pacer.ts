import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';

/** How long the process, shared with every other plugin, may be kept from its events, in milliseconds. */
const LONGEST_STRETCH = 12;

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
