import { useEntityList } from '@backstage/plugin-catalog-react';
import { useCallback, useEffect } from 'react';
import { ReadinessFilters, ReadinessLevelFilter } from './ReadinessLevelFilter';

/** The levels that the list is narrowed to: those in the address, until others are chosen. */
export function useChosenLevels(scorecard: string) {
  const { filters, updateFilters, queryParameters } =
    useEntityList<ReadinessFilters>();
  const inAddress = [queryParameters.readiness].flat().filter(Boolean).join();

  const choose = useCallback(
    (levels: string[]) =>
      updateFilters({
        readiness: levels.length
          ? new ReadinessLevelFilter(scorecard, levels)
          : undefined,
      }),
    [scorecard, updateFilters],
  );
  useEffect(() => {
    if (inAddress) choose(inAddress.split(','));
  }, [inAddress, choose]);

  return { chosen: filters.readiness?.levels ?? [], choose };
}
