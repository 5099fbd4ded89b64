import { useApi } from '@backstage/core-plugin-api';
import {
  ActionGroup,
  ActionItem,
  ListActionsQuery,
} from 'backstage-plugin-readiness-common';
import { useCallback, useState } from 'react';
import { readinessApiRef } from '../api';

/** The items of a group: the first of them, and all once they were asked for. */
export function useAllItems(query: ListActionsQuery, group: ActionGroup) {
  const api = useApi(readinessApiRef);
  const [all, setAll] = useState<ActionItem[]>();
  const [error, setError] = useState<Error>();
  const [loading, setLoading] = useState(false);
  const items = all ?? group.items;
  const { check, place } = group;
  const ask = useCallback(async () => {
    setLoading(true);
    setError(undefined);
    try {
      const { groups } = await api.listActions({ ...query, check, limit: 100 });
      setAll(groups.find(other => other.place === place)?.items);
    } catch (reason) {
      setError(reason as Error);
    } finally {
      setLoading(false);
    }
  }, [api, query, check, place]);
  return {
    items,
    error,
    loading,
    askAll: items.length < group.entities ? ask : undefined,
  };
}
