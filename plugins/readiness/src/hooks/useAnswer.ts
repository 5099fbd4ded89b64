import { useCallback, useEffect, useRef, useState } from 'react';

/** What was asked for last, what was answered last, and whether these belong together. */
export interface Answer<T> {
  /** The last good answer, which may be to an earlier question. */
  value?: T;
  /** The question that `value` answers. */
  of?: string;
  /** Why the question of now has no answer. */
  error?: Error;
  loading: boolean;
  /** Asks again as if for the first time. */
  retry(): void;
  /** Asks again, and shows what there is until then. */
  refresh(): void;
}

type Settled<T> = Pick<Answer<T>, 'value' | 'of' | 'error'> & {
  settled?: string;
};

/**
 * Asks whenever the question, told by its key, is another one; without a key nothing is asked yet.
 * What was answered before stays until there is something newer, and late answers are dropped.
 */
export function useAnswer<T>(
  key: string | undefined,
  ask: () => Promise<T>,
): Answer<T> {
  const [state, setState] = useState<Settled<T>>({});
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(ask);
  latest.current = ask;

  useEffect(() => {
    let current = key !== undefined;
    if (current) {
      latest.current().then(
        value => current && setState({ value, of: key, settled: key }),
        (error: Error) =>
          current &&
          setState(({ value, of }) => ({ value, of, error, settled: key })),
      );
    }
    return () => {
      current = false;
    };
  }, [key, attempt]);

  const retry = useCallback(() => {
    setState(({ value, of }) => ({ value, of }));
    setAttempt(n => n + 1);
  }, []);
  const refresh = useCallback(() => setAttempt(n => n + 1), []);
  const loading = key === undefined || state.settled !== key;
  return {
    value: state.value,
    of: state.of,
    error: loading ? undefined : state.error,
    loading,
    retry,
    refresh,
  };
}
