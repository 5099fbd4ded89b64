import { useEntityList } from '@backstage/plugin-catalog-react';
import { useCallback, useEffect } from 'react';
import { LabelFilter, LabelFilters, PickedLabel } from './LabelFilter';

/** The values that the list is narrowed to: those in the address, until others are chosen. */
export function useChosenValues({ name, label }: PickedLabel) {
  const { filters, updateFilters, queryParameters } =
    useEntityList<LabelFilters>();
  const inAddress = [queryParameters[name]].flat().filter(Boolean).join();

  const choose = useCallback(
    (values: string[]) =>
      updateFilters({
        [name]: values.length ? new LabelFilter(label, values) : undefined,
      } as Partial<LabelFilters>),
    [name, label, updateFilters],
  );
  useEffect(() => {
    if (inAddress) choose(inAddress.split(','));
  }, [inAddress, choose]);

  return { chosen: filters[name]?.values ?? [], choose };
}
