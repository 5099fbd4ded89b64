import { useApi } from '@backstage/core-plugin-api';
import { ReportCounts, ReportFilter } from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../api';
import { Answer, useAnswer } from './useAnswer';

/** How many there are, and how many each filter would leave; asked beside the list, not before it. */
export function useServiceCounts(
  filter: ReportFilter | undefined,
): Answer<ReportCounts> {
  const api = useApi(readinessApiRef);
  return useAnswer(filter && JSON.stringify(filter), () =>
    api.countReports(filter!),
  );
}
