import { useApi } from '@backstage/core-plugin-api';
import { HistoryEntry } from 'backstage-plugin-readiness-common';
import { useCallback, useEffect, useState } from 'react';
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

  const load = useCallback(
    async (before?: Pages) => {
      setLoading(true);
      setError(undefined);
      try {
        const { entries, nextCursor } = await api.getEntityHistory(entityRef, {
          scorecard,
          limit: PAGE,
          cursor: before?.nextCursor,
        });
        return {
          key,
          entries: [...(before?.entries ?? []), ...entries],
          nextCursor,
        };
      } catch (failure) {
        setError(failure as Error);
        return undefined;
      } finally {
        setLoading(false);
      }
    },
    [api, entityRef, scorecard, key],
  );

  useEffect(() => {
    let current = true;
    load().then(first => current && first && setPages(first));
    return () => {
      current = false;
    };
  }, [load]);

  // What was loaded of another scorecard is not shown under this one.
  const own = pages?.key === key ? pages : undefined;
  const more = () =>
    load(own).then(next =>
      setPages(latest => (next && latest?.key === next.key ? next : latest)),
    );
  return {
    entries: own?.entries,
    hasMore: !!own?.nextCursor,
    loading,
    error,
    more,
  };
}
