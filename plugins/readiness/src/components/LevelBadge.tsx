import { makeStyles, Theme, useTheme } from '@material-ui/core/styles';
import { ScorecardView } from 'backstage-plugin-readiness-common';
import { useWords } from '../hooks/useWords';
import { levelColour, levelTitle } from '../lib/levels';

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
  hexagon: { width: 20, height: 22, flex: 'none' },
}));

const HEXAGON = '10,1 19,6 19,16 10,21 1,16 1,6';

interface LevelBadgeProps {
  scorecard: ScorecardView;
  level: string;
}

/** The rung earned. An outline where none was, so that it differs by more than its colour. */
export const LevelBadge = ({ scorecard, level }: LevelBadgeProps) => {
  const { t } = useWords();
  const mode = useTheme().palette.type;
  const colour = levelColour(scorecard, level, mode);
  const classes = useStyles({ colour });
  const earned = level !== 'none' && level !== 'unjudged';
  return (
    <span className={classes.badge}>
      <svg className={classes.hexagon} viewBox="0 0 20 22" aria-hidden>
        <polygon
          points={HEXAGON}
          fill={earned ? colour : 'none'}
          stroke={colour}
          strokeWidth="2"
          strokeLinejoin="round"
          strokeDasharray={level === 'unjudged' ? '3 2' : undefined}
        />
      </svg>
      <span className={earned ? undefined : classes.plain}>
        {levelTitle(t, scorecard, level)}
      </span>
    </span>
  );
};
