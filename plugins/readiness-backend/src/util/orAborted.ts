/** Waits for a promise, or until the signal says stop; what was promised goes on behind our back then. */
export async function orAborted<T>(
  promise: Promise<T>,
  abort: AbortSignal,
): Promise<T> {
  // Whoever stopped waiting is not surprised by how it ends.
  promise.catch(() => {});
  abort.throwIfAborted();
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(abort.reason);
    abort.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (stop) abort.removeEventListener('abort', stop);
  }
}
