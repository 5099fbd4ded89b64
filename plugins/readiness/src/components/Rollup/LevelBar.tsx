import { makeStyles, useTheme } from '@material-ui/core/styles';
import { ReportCounts, ScorecardView } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { isEarned, levelColour } from '../../lib/levels';
import { ShareBar } from '../ShareBar';
import { LevelCount } from './LevelCount';

const useStyles = makeStyles(theme => ({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    margin: theme.spacing(1, 0, 0),
    padding: 0,
    listStyle: 'none',
    fontSize: '0.8125rem',
    lineHeight: '20px',
  },
}));

interface LevelBarProps {
  scorecard: ScorecardView;
  levels: ReportCounts['levels'];
  /** Leads to the entities of a level; undefined where there is no such page. */
  linkTo?(level: string): string;
}

/** How many stand at each level, highest first, as shares of all; the legend says it in words. */
export const LevelBar = ({ scorecard, levels, linkTo }: LevelBarProps) => {
  const classes = useStyles();
  const mode = useTheme().palette.type;
  const { t } = useWords();
  // As the backend counts them: rungs from the lowest, then those who earned none.
  const earned = levels.filter(({ value }) => isEarned(value)).reverse();
  const rest = levels.filter(({ value }) => !isEarned(value));
  const parts = [...earned, ...rest].filter(({ count }) => count > 0);
  return (
    <div>
      <ShareBar
        parts={parts.map(({ value, count }) => ({
          id: value,
          amount: count,
          colour: levelColour(scorecard, value, mode),
          opacity: value === 'unjudged' ? 0.4 : 1,
        }))}
      />
      <ul className={classes.legend} aria-label={t('level.list')}>
        {parts.map(({ value, count }) => (
          <li key={value}>
            <LevelCount
              scorecard={scorecard}
              level={value}
              count={count}
              to={linkTo?.(value)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
};
