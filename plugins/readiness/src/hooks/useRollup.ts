import { useApi } from '@backstage/core-plugin-api';
import {
  ReportCounts,
  ReportFilter,
  ReportSummary,
} from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../api';
import { Answer, useAnswer } from './useAnswer';

/** How many stand at which level, and who stands lowest. */
export interface Rollup {
  counts: ReportCounts;
  lowest: ReportSummary[];
}

const LOWEST = 3;

/** Sums up the entities that the filter leaves. */
export function useRollup(filter: ReportFilter | undefined): Answer<Rollup> {
  const api = useApi(readinessApiRef);
  return useAnswer(filter && JSON.stringify(filter), async () => {
    const [counts, { reports }] = await Promise.all([
      api.countReports(filter!),
      api.listReports({ ...filter!, sort: 'score', limit: LOWEST }),
    ]);
    return { counts, lowest: reports };
  });
}
