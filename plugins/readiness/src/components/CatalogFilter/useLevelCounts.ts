import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef, useEntityList } from '@backstage/plugin-catalog-react';
import { Count } from 'backstage-plugin-readiness-common';
import { useMemo } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { countLevels, levelCountQuery } from './countLevels';
import { ReadinessFilters } from './ReadinessLevelFilter';

/** Counts again whenever another filter moves; what was counted stays meanwhile. */
export function useLevelCounts(scorecard: string): {
  value?: Count[];
  error?: Error;
} {
  const catalogApi = useApi(catalogApiRef);
  const { filters } = useEntityList<ReadinessFilters>();
  const query = useMemo(() => levelCountQuery(filters), [filters]);
  // Filters are made anew with every choice, this one's included; what they ask is compared.
  const asked = JSON.stringify(query, (_, value) =>
    typeof value === 'symbol' ? String(value) : value,
  );
  return useAsync(
    () => countLevels(catalogApi, scorecard, query),
    [catalogApi, scorecard, asked],
  );
}
