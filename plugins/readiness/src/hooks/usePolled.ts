import { useCallback, useEffect, useRef, useState } from 'react';

/** The last good answer to the question of now, and what went wrong since. */
export interface Polled<T> {
  value?: T;
  error?: Error;
  loading: boolean;
  retry(): void;
}

type Settled<T> = { key?: string; value?: T; error?: Error };

/**
 * Asks, and asks again as long as the page is looked at; what was answered stays meanwhile. An answer
 * to an earlier question is dropped; without a key nothing is asked yet.
 */
export function usePolled<T>(
  key: string | undefined,
  ask: () => Promise<T>,
  every: number,
): Polled<T> {
  const [state, setState] = useState<Settled<T>>({});
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(ask);
  latest.current = ask;

  useEffect(() => {
    if (key === undefined) return undefined;
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = async () => {
      const next = document.hidden ? {} : await settle(latest.current);
      if (!current) return;
      setState(before => ({
        ...(before.key === key && before),
        ...next,
        key,
      }));
      timer = setTimeout(again, every);
    };
    again();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key, attempt, every]);

  const retry = useCallback(() => {
    setState({});
    setAttempt(n => n + 1);
  }, []);
  const { value, error } = state.key === key ? state : ({} as Settled<T>);
  return { value, error, loading: !value && !error, retry };
}

function settle<T>(ask: () => Promise<T>): Promise<Settled<T>> {
  return ask().then(
    value => ({ value, error: undefined }),
    (error: Error) => ({ error }),
  );
}
