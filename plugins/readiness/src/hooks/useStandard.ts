import { useApi } from '@backstage/core-plugin-api';
import { CheckView, ScorecardView } from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../api';
import { Answer, useAnswer } from './useAnswer';
import { useFollow } from './useFollow';

/** The scorecards in force, and the checks that they are made of. */
export interface Standard {
  scorecards: ScorecardView[];
  checks: Record<string, CheckView>;
}

/** Asked for again until there is one: right after the first start of a backend there is none yet. */
export function useStandard(): Answer<Standard> {
  const api = useApi(readinessApiRef);
  const answer = useAnswer('standard', async () => {
    const [{ scorecards }, { checks }] = await Promise.all([
      api.getScorecards(),
      api.getChecks(),
    ]);
    return {
      scorecards,
      checks: Object.fromEntries(checks.map(check => [check.id, check])),
    };
  });
  const { value, loading, refresh } = answer;
  useFollow(!loading && !value?.scorecards.length, refresh);
  return answer;
}
