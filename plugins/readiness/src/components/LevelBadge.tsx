import { makeStyles, Theme, useTheme } from '@material-ui/core/styles';
import { ScorecardView } from 'backstage-plugin-readiness-common';
import { useWords } from '../hooks/useWords';
import { isEarned, levelColour, levelTitle } from '../lib/levels';
import { LevelIcon } from './LevelIcon';

const useStyles = makeStyles<Theme, { colour: string }>(theme => ({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    fontSize: '1.4rem',
    fontWeight: 700,
    lineHeight: '28px',
    color: ({ colour }) => colour,
  },
  plain: { color: theme.palette.text.primary },
  icon: { flex: 'none' },
}));

interface LevelBadgeProps {
  scorecard: ScorecardView;
  level: string;
}

/** The rung earned. */
export const LevelBadge = ({ scorecard, level }: LevelBadgeProps) => {
  const { t } = useWords();
  const mode = useTheme().palette.type;
  const classes = useStyles({ colour: levelColour(scorecard, level, mode) });
  return (
    <span className={classes.badge}>
      <LevelIcon
        className={classes.icon}
        scorecard={scorecard}
        level={level}
        size={20}
      />
      <span className={isEarned(level) ? undefined : classes.plain}>
        {levelTitle(t, scorecard, level)}
      </span>
    </span>
  );
};
