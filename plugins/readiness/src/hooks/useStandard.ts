import { useApi } from '@backstage/core-plugin-api';
import { CheckView, ScorecardView } from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../api';
import { Answer, useAnswer } from './useAnswer';

/** The scorecards in force, and the checks that they are made of. */
export interface Standard {
  scorecards: ScorecardView[];
  checks: Record<string, CheckView>;
}

export function useStandard(): Answer<Standard> {
  const api = useApi(readinessApiRef);
  return useAnswer('standard', async () => {
    const [{ scorecards }, { checks }] = await Promise.all([
      api.getScorecards(),
      api.getChecks(),
    ]);
    return {
      scorecards,
      checks: Object.fromEntries(checks.map(check => [check.id, check])),
    };
  });
}
