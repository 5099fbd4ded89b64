import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { isRowStatus, RowStatus } from '../lib/statuses';

const SCORECARD = 'scorecard';
const OUTCOME = 'outcome';

/** What the tab is narrowed to, kept in the address so that it can be shared. */
export function useTabQuery() {
  const [query, setQuery] = useSearchParams();
  const outcomes = (query.get(OUTCOME) ?? '').split(',').filter(isRowStatus);

  const set = useCallback(
    (name: string, value: string) =>
      setQuery(
        latest => {
          const next = new URLSearchParams(latest);
          if (value) next.set(name, value);
          else next.delete(name);
          return next;
        },
        { replace: true },
      ),
    [setQuery],
  );

  return {
    scorecard: query.get(SCORECARD) ?? undefined,
    outcomes,
    setScorecard: (id: string) => set(SCORECARD, id),
    toggleOutcome: (status: RowStatus) =>
      set(
        OUTCOME,
        (outcomes.includes(status)
          ? outcomes.filter(other => other !== status)
          : [...outcomes, status]
        ).join(),
      ),
    clearOutcomes: () => set(OUTCOME, ''),
  };
}
