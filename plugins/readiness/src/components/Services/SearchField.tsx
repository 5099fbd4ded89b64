import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import SearchIcon from '@material-ui/icons/Search';
import { useDebounced } from '../../hooks/useDebounced';
import { useWords } from '../../hooks/useWords';
import { useServicesContext } from './ServicesContext';

const useStyles = makeStyles(theme => ({
  field: {
    margin: 0,
    width: 240,
    maxWidth: '100%',
    backgroundColor: theme.palette.background.paper,
  },
}));

export const SearchField = () => {
  const classes = useStyles();
  const { t } = useWords();
  const { view, change } = useServicesContext();
  const [text, setText] = useDebounced(view.text, next =>
    change({ text: next }, { typed: true }),
  );
  return (
    <TextField
      className={classes.field}
      size="small"
      variant="outlined"
      type="search"
      placeholder={t('services.search')}
      value={text}
      onChange={event => setText(event.target.value)}
      inputProps={{ 'aria-label': t('services.search'), maxLength: 200 }}
      InputProps={{
        startAdornment: (
          <InputAdornment position="start">
            <SearchIcon fontSize="small" aria-hidden />
          </InputAdornment>
        ),
      }}
    />
  );
};
