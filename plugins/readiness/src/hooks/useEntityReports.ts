import { useApi } from '@backstage/core-plugin-api';
import { EntityReports } from 'backstage-plugin-readiness-common';
import { useCallback, useEffect, useState } from 'react';
import { readinessApiRef } from '../api';

/** How often to ask while the first verdict is on its way. */
const PENDING_POLL = 5_000;

/** How often to ask afterwards, so that what changes shows without a reload. */
const POLL = 30_000;

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

/** Loads the reports of an entity, and asks again while the page is open: more often while they are pending. */
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
      setAnswer(before => renewed(before, next));
      timer = setTimeout(ask, isPending(next) ? PENDING_POLL : POLL);
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

function isPending({ value }: Answer): boolean {
  return value?.state === 'pending';
}

/** What could not be asked anew stays as it is, and so does what is the same. */
function renewed(before: Answer, next: Answer): Answer {
  if (before.ref !== next.ref || !before.value) return next;
  const isSame = JSON.stringify(before.value) === JSON.stringify(next.value);
  return next.error || isSame ? before : next;
}
