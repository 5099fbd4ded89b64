import { useApi } from '@backstage/core-plugin-api';
import { ReadinessApi, ScorecardView } from 'backstage-plugin-readiness-common';
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
  const { value, loading } = useAsync(() => askOnce(api), [api]);
  const found = value?.scorecards.find(scorecard => scorecard.id === id);
  return { scorecard: found ?? nameless(id), loading };
}

type Scorecards = ReturnType<ReadinessApi['getScorecards']>;

// Every row of a table wants the same names; they hardly ever change.
const KEPT_FOR = 60_000;
const kept = new WeakMap<ReadinessApi, { until: number; answer: Scorecards }>();

function askOnce(api: ReadinessApi): Scorecards {
  const known = kept.get(api);
  if (known && Date.now() < known.until) return known.answer;
  const answer = api.getScorecards();
  kept.set(api, { until: Date.now() + KEPT_FOR, answer });
  answer.catch(() => kept.delete(api));
  return answer;
}

function nameless(id: string): ScorecardView {
  const title = titleOfId(id);
  return { id, title, description: '', levels: [], categories: [], checks: {} };
}
