import { useApi } from '@backstage/core-plugin-api';
import { HistoryEntry } from 'backstage-plugin-readiness-common';
import { useCallback, useEffect, useRef, useState } from 'react';
import { readinessApiRef } from '../api';

const PAGE = 5;

interface Pages {
  key: string;
  entries: HistoryEntry[];
  nextCursor?: string;
}

/** What changed for one entity and scorecard, newest first, page by page. */
export function useEntityHistory(
  entityRef: string,
  scorecard: string,
  version?: string,
) {
  const api = useApi(readinessApiRef);
  const key = [entityRef, scorecard, version].join(' ');
  const [pages, setPages] = useState<Pages>();
  const [error, setError] = useState<Error>();
  const [loading, setLoading] = useState(true);

  const ask = useCallback(
    (before?: Pages): Promise<Pages> =>
      api
        .getEntityHistory(entityRef, {
          scorecard,
          limit: PAGE,
          cursor: before?.nextCursor,
        })
        .then(({ entries, nextCursor }) => ({
          key,
          entries: [...(before?.entries ?? []), ...entries],
          nextCursor,
        })),
    [api, entityRef, scorecard, key],
  );

  // What is asked for last counts: an answer to anything earlier is dropped.
  const latest = useRef(0);
  const load = useCallback(
    async (before?: Pages) => {
      latest.current += 1;
      const own = latest.current;
      setLoading(true);
      setError(undefined);
      const [next, failure] = await ask(before).then(
        value => [value, undefined] as const,
        (reason: Error) => [before, reason] as const,
      );
      if (own !== latest.current) return;
      setPages(next);
      setError(failure);
      setLoading(false);
    },
    [ask],
  );

  useEffect(() => {
    load();
    return () => {
      latest.current += 1;
    };
  }, [load]);

  // What was loaded before the verdict changed is not shown as if it were all.
  const own = pages?.key === key ? pages : undefined;
  return {
    entries: own?.entries,
    hasMore: !!own?.nextCursor,
    loading,
    error,
    more: () => load(own),
  };
}
