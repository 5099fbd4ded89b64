import Box from '@material-ui/core/Box';
import { CatalogAutocomplete } from '@backstage/plugin-catalog-react';
import { useWords } from '../../hooks/useWords';
import { messageOf } from '../../lib/errors';
import { ChosenValue } from './ChosenValue';
import { PickedLabel } from './LabelFilter';
import { ShownValue } from './ShownValue';
import { useChosenValues } from './useChosenValues';
import { useValueCounts } from './useValueCounts';
import { ValueOption } from './ValueOption';

interface LabelPickerProps extends PickedLabel {
  title: string;
  /** In which order values are offered. */
  order(a: string, b: string): number;
  /** With an icon for a chip, or a larger one for the list. */
  show(value: string, size: 'small' | 'large'): ShownValue;
}

/** Narrows the catalog page to values of a label. Like its neighbours it hides while it has nothing to offer. */
export const LabelPicker = (props: LabelPickerProps) => {
  const { name, title, order, show } = props;
  const { t } = useWords();
  const { chosen, choose } = useChosenValues(props);
  const { value: counts = [], error } = useValueCounts(props);

  const found = counts.filter(({ count }) => count > 0);
  const offered = [...new Set([...found.map(({ value }) => value), ...chosen])];
  if (offered.length === 0 && !error) return null;

  const countOf = (value: string) =>
    counts.find(count => count.value === value)?.count ?? 0;
  return (
    <Box pb={1} pt={1}>
      <CatalogAutocomplete<string, true>
        multiple
        disableCloseOnSelect
        label={title}
        name={`${name}-picker`}
        options={offered.sort(order)}
        value={chosen}
        onChange={(_, values) => choose(values)}
        getOptionLabel={value => show(value, 'small').title}
        TextFieldProps={
          error && {
            error: true,
            helperText: t('filter.failed', { message: messageOf(error) }),
          }
        }
        renderOption={(value, { selected }) => (
          <ValueOption
            shown={show(value, 'large')}
            count={countOf(value)}
            selected={selected}
          />
        )}
        renderTags={(values, tagProps) =>
          values.map((value, index) => (
            <ChosenValue
              {...tagProps({ index })}
              key={value}
              shown={show(value, 'small')}
            />
          ))
        }
      />
    </Box>
  );
};
