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
  const [all, setAll] = useState<{ of: ActionGroup; items: ActionItem[] }>();
  const [error, setError] = useState<Error>();
  const [loading, setLoading] = useState(false);
  // Another list, by its owners or its order, tells its groups anew.
  const items = all?.of === group ? all.items : group.items;
  const { check, place } = group;
  const ask = useCallback(async () => {
    setLoading(true);
    setError(undefined);
    try {
      const { groups } = await api.listActions({ ...query, check, limit: 100 });
      const found = groups.find(other => other.place === place);
      if (found) setAll({ of: group, items: found.items });
    } catch (reason) {
      setError(reason as Error);
    } finally {
      setLoading(false);
    }
  }, [api, query, group, check, place]);
  return {
    items,
    error,
    loading,
    askAll: items.length < group.entities ? ask : undefined,
  };
}
