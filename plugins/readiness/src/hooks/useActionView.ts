import { ListActionsQuery } from 'backstage-plugin-readiness-common';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

export const ACTION_SORTS = ['ratio', 'gain', 'effort', 'entities'] as const;
export type ActionSort = NonNullable<ListActionsQuery['sort']>;

/** How the actions are shown, kept in the address. */
export function useActionView() {
  const [query, setQuery] = useSearchParams();
  const set = useCallback(
    (name: string, values: readonly string[]) =>
      setQuery(latest => {
        const next = new URLSearchParams(latest);
        next.delete(name);
        values.forEach(value => next.append(name, value));
        return next;
      }),
    [setQuery],
  );
  const sort = ACTION_SORTS.find(name => name === query.get('sort')) ?? 'ratio';
  return {
    scorecard: query.get('scorecard') ?? undefined,
    sort,
    owners: [...new Set(query.getAll('owner').filter(Boolean))].slice(0, 100),
    setScorecard: (id: string) => set('scorecard', [id]),
    setSort: (next: ActionSort) => set('sort', next === 'ratio' ? [] : [next]),
    setOwners: (owners: readonly string[]) => set('owner', owners),
  };
}
