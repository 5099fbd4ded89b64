import { makeStyles } from '@material-ui/core/styles';
import { useScorecard } from '../../hooks/useScorecard';
import { useWords } from '../../hooks/useWords';
import { levelTitle } from '../../lib/levels';
import { LevelIcon } from '../LevelIcon';

const useStyles = makeStyles(theme => ({
  level: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.75),
    whiteSpace: 'nowrap',
  },
}));

interface LevelCellProps {
  /** Id of the scorecard. */
  scorecard: string;
  /** Missing where the scorecard does not apply. */
  level?: string;
}

/** The level of a row, by its name. */
export const LevelCell = ({ scorecard: id, level }: LevelCellProps) => {
  const classes = useStyles();
  const { t } = useWords();
  const { scorecard } = useScorecard(id);
  if (!level) return null;
  return (
    <span className={classes.level}>
      <LevelIcon scorecard={scorecard} level={level} size={12} />
      {levelTitle(t, scorecard, level)}
    </span>
  );
};
