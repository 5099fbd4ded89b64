import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef, useEntityList } from '@backstage/plugin-catalog-react';
import { Count } from 'backstage-plugin-readiness-common';
import { useMemo } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { countQuery, countValues } from './countValues';
import { LabelFilters, PickedLabel } from './LabelFilter';

/** Counts again whenever another filter moves; what was counted stays meanwhile. */
export function useValueCounts({ name, label }: PickedLabel): {
  value?: Count[];
  error?: Error;
} {
  const catalogApi = useApi(catalogApiRef);
  const { filters } = useEntityList<LabelFilters>();
  const query = useMemo(() => countQuery(filters, name), [filters, name]);
  // Filters are made anew with every choice, this one's included; what they ask is compared.
  const asked = JSON.stringify(query, (_, value) =>
    typeof value === 'symbol' ? String(value) : value,
  );
  return useAsync(
    () => countValues(catalogApi, label, query),
    [catalogApi, label, asked],
  );
}
