import { useApi } from '@backstage/core-plugin-api';
import { ScorecardView } from 'backstage-plugin-readiness-common';
import useAsync from 'react-use/esm/useAsync';
import { readinessApiRef } from '../api';
import { titleOfId } from '../lib/words';

interface NamedScorecard {
  /** One that is not known, or not yet, has no levels; ids serve as names. */
  scorecard: ScorecardView;
  loading: boolean;
}

/** How a scorecard and its levels are called. */
export function useScorecard(id: string): NamedScorecard {
  const api = useApi(readinessApiRef);
  const { value, loading } = useAsync(() => api.getScorecards(), [api]);
  const found = value?.scorecards.find(scorecard => scorecard.id === id);
  return { scorecard: found ?? nameless(id), loading };
}

function nameless(id: string): ScorecardView {
  const title = titleOfId(id);
  return { id, title, description: '', levels: [], categories: [], checks: {} };
}
