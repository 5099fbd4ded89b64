import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { ScorecardView } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { levelTitle } from '../../lib/levels';
import { LevelIcon } from '../LevelIcon';

const useStyles = makeStyles(theme => ({
  count: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.75),
    whiteSpace: 'nowrap',
  },
}));

interface LevelCountProps {
  scorecard: ScorecardView;
  level: string;
  count: number;
  to?: string;
}

/** How many stand at a level, and the way to them. */
export const LevelCount = (props: LevelCountProps) => {
  const { scorecard, level, count, to } = props;
  const classes = useStyles();
  const { t, number } = useWords();
  const text = t('rollup.level', {
    level: levelTitle(t, scorecard, level),
    number: number(count),
  });
  return (
    <span className={classes.count}>
      <LevelIcon scorecard={scorecard} level={level} size={12} />
      {to ? <Link to={to}>{text}</Link> : text}
    </span>
  );
};
