import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { useDebounced } from '../../hooks/useDebounced';
import { useWords } from '../../hooks/useWords';
import { RangeFilter } from '../../lib/serviceView';
import { useServicesContext } from './ServicesContext';

const useStyles = makeStyles({ field: { margin: 0 } });

/** A whole number from 0 to 100, or none. */
export const PercentField = ({ name }: { name: RangeFilter }) => {
  const classes = useStyles();
  const { t } = useWords();
  const { view, change } = useServicesContext();
  const [text, setText] = useDebounced(String(view[name] ?? ''), next =>
    change({ [name]: valid(next) ? Number(next) : undefined }, { typed: true }),
  );
  return (
    <TextField
      id={`readiness-services-${name}`}
      className={classes.field}
      size="small"
      variant="outlined"
      type="number"
      label={t(`services.filter.${name}`)}
      error={text !== '' && !valid(text)}
      value={text}
      onChange={event => setText(event.target.value)}
      inputProps={{ min: 0, max: 100, step: 1 }}
      InputLabelProps={{ shrink: true }}
    />
  );
};

function valid(text: string): boolean {
  return /^\d{1,3}$/.test(text) && Number(text) <= 100;
}
