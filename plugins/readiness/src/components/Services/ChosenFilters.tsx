import Button from '@material-ui/core/Button';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import { useChosenFilters } from '../../hooks/useChosenFilters';
import { useWords } from '../../hooks/useWords';
import { NO_FILTERS } from '../../lib/serviceFilter';
import { useServicesContext } from './ServicesContext';

const useStyles = makeStyles(theme => ({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.75),
  },
  chip: { margin: 0 },
}));

/** What the list is narrowed to, each to be taken back on its own. */
export const ChosenFilters = () => {
  const classes = useStyles();
  const { t } = useWords();
  const { standard, scorecard, view, change } = useServicesContext();
  const chosen = useChosenFilters(view, standard, scorecard);
  if (!chosen.length) return null;
  return (
    <div
      className={classes.line}
      role="group"
      aria-label={t('services.chosen')}
    >
      {chosen.map(({ key, label, without }) => (
        <Chip
          key={key}
          className={classes.chip}
          size="small"
          variant="outlined"
          label={label}
          aria-label={t('services.remove', { filter: label })}
          // The whole chip is one button: a smaller one inside it cannot be reached by the keyboard.
          clickable
          onClick={() => change(without)}
          icon={<CloseIcon />}
        />
      ))}
      <Button size="small" onClick={() => change(NO_FILTERS)}>
        {t('services.clear')}
      </Button>
    </div>
  );
};
