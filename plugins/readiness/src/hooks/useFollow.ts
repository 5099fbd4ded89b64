import { useEffect } from 'react';

/** In milliseconds. */
const EVERY = 10_000;

/**
 * Asks again while there is nothing to show yet, as after a first start, so that nobody has to reload the
 * page; not while nobody looks at it.
 *
 * @param ask - the same function as long as it does the same
 */
export function useFollow(isEmpty: boolean, ask: () => void): void {
  useEffect(() => {
    if (!isEmpty) return undefined;
    const timer = setInterval(() => {
      if (!document.hidden) ask();
    }, EVERY);
    return () => clearInterval(timer);
  }, [isEmpty, ask]);
}
