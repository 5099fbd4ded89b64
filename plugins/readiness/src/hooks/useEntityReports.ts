import { useApi } from '@backstage/core-plugin-api';
import { EntityReports } from 'backstage-plugin-readiness-common';
import { useCallback, useEffect, useState } from 'react';
import { readinessApiRef } from '../api';

/** How often to ask while the first verdict is on its way. */
const PENDING_POLL = 5_000;

/** The reports of one entity, and ways to have them anew. */
export interface ReportsState {
  /** The last good answer. */
  value?: EntityReports;
  error?: Error;
  loading: boolean;
  retry(): void;
  /** Takes an answer that came another way, such as from checking now. */
  replace(value: EntityReports): void;
}

type Answer = { ref: string; value?: EntityReports; error?: Error };

/** Loads the reports of an entity; while they are pending it asks again until they are there. */
export function useEntityReports(entityRef: string): ReportsState {
  const api = useApi(readinessApiRef);
  const [answer, setAnswer] = useState<Answer>({ ref: entityRef });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const next = await api.getEntityReports(entityRef).then(
        value => ({ ref: entityRef, value }),
        (error: Error) => ({ ref: entityRef, error }),
      );
      if (!current) return;
      setAnswer(next);
      if ('value' in next && next.value.state === 'pending') {
        timer = setTimeout(ask, PENDING_POLL);
      }
    };
    ask();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [api, entityRef, attempt]);

  const retry = useCallback(() => {
    setAnswer({ ref: entityRef });
    setAttempt(n => n + 1);
  }, [entityRef]);
  const replace = useCallback(
    (value: EntityReports) => setAnswer({ ref: entityRef, value }),
    [entityRef],
  );
  // An answer about the entity looked at before is none about this one.
  const { value, error } = answer.ref === entityRef ? answer : ({} as Answer);
  return { value, error, loading: !value && !error, retry, replace };
}
