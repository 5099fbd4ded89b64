import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { ScorecardView } from 'backstage-plugin-readiness-common';
import { useWords } from '../hooks/useWords';

const useStyles = makeStyles(theme => ({
  field: {
    backgroundColor: theme.palette.background.paper,
    margin: 0,
    '& label': { color: theme.palette.text.primary },
  },
}));

interface StandardSelectProps {
  scorecards: readonly ScorecardView[];
  selected: string;
  onSelect(scorecard: string): void;
}

/** Chooses between all scorecards in force; nothing where there is but one. */
export const StandardSelect = (props: StandardSelectProps) => {
  const classes = useStyles();
  const { t } = useWords();
  const { scorecards, selected, onSelect } = props;
  if (scorecards.length < 2) return null;
  return (
    <TextField
      select
      id="readiness-scorecard"
      size="small"
      variant="outlined"
      className={classes.field}
      label={t('common.scorecard')}
      value={selected}
      onChange={event => onSelect(event.target.value)}
    >
      {scorecards.map(({ id, title }) => (
        <MenuItem key={id} value={id}>
          {title}
        </MenuItem>
      ))}
    </TextField>
  );
};
