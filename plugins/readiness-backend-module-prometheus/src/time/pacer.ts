import { setImmediate } from 'node:timers/promises';

/** In milliseconds. */
const AT_A_STRETCH = 10;

/** For loops over very much: to be awaited at each step, it lets others have their turn now and then. */
export function pacer(): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < AT_A_STRETCH) return;
    await setImmediate();
    start = performance.now();
  };
}
