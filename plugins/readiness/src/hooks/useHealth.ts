import { useApi } from '@backstage/core-plugin-api';
import { Health } from 'backstage-plugin-readiness-common';
import { useCallback, useEffect, useState } from 'react';
import { readinessApiRef } from '../api';

const REFRESH = 30_000;

/** The last good answer, when it came, and what went wrong since. */
export interface HealthState {
  value?: Health;
  asOf?: string;
  error?: Error;
  loading: boolean;
  retry(): void;
}

/** Asks how sources and definitions stand, again and again; what was shown stays meanwhile. */
export function useHealth(): HealthState {
  const api = useApi(readinessApiRef);
  const [state, setState] = useState<Omit<HealthState, 'loading' | 'retry'>>(
    {},
  );
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const next = await api.getHealth().then(
        value => ({ value, asOf: new Date().toISOString(), error: undefined }),
        (error: Error) => ({ error }),
      );
      if (!current) return;
      setState(before => ({ ...before, ...next }));
      timer = setTimeout(ask, REFRESH);
    };
    ask();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [api, attempt]);

  const retry = useCallback(() => {
    setState({});
    setAttempt(n => n + 1);
  }, []);
  return { ...state, loading: !state.value && !state.error, retry };
}
