import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useWords } from '../../hooks/useWords';
import { ListFilter } from '../../lib/serviceView';
import { useServicesContext } from './ServicesContext';

const useStyles = makeStyles(theme => ({
  option: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: theme.spacing(2),
    width: '100%',
  },
  count: { color: theme.palette.text.secondary },
  field: { margin: 0 },
}));

interface PickerProps {
  name: ListFilter;
  /** With how many each would give, where that was counted. */
  options?: readonly { value: string; count?: number }[];
  nameOf?(value: string): string;
  onOpen?(): void;
}

/** Chooses any of several values; what was chosen is told below, and taken back there. */
export const Picker = (props: PickerProps) => {
  const classes = useStyles();
  const { t, number } = useWords();
  const { view, change } = useServicesContext();
  const { name, options = [], nameOf = String, onOpen } = props;
  const counts = new Map(options.map(({ value, count }) => [value, count]));
  const values = [...new Set([...counts.keys(), ...view[name]])];
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      size="small"
      limitTags={1}
      onOpen={onOpen}
      options={values}
      value={view[name]}
      onChange={(_, chosen) => change({ [name]: chosen })}
      getOptionLabel={nameOf}
      noOptionsText={t('services.filter.noOptions')}
      openText={t('services.filter.open')}
      closeText={t('services.filter.close')}
      clearText={t('services.clear')}
      renderOption={value => {
        const count = counts.get(value);
        return (
          <span className={classes.option}>
            {nameOf(value)}
            {count !== undefined && (
              <span className={classes.count}>{number(count)}</span>
            )}
          </span>
        );
      }}
      renderInput={params => (
        <TextField
          {...params}
          className={classes.field}
          variant="outlined"
          label={t(`services.filter.${name}`)}
        />
      )}
    />
  );
};
