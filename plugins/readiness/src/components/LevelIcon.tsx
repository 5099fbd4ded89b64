import { useTheme } from '@material-ui/core/styles';
import { ScorecardView } from 'backstage-plugin-readiness-common';
import { isEarned, levelColour } from '../lib/levels';

const HEXAGON = '10,1 19,6 19,16 10,21 1,16 1,6';

interface LevelIconProps {
  scorecard: ScorecardView;
  level: string;
  /** Pixels, of its width. */
  size: number;
  className?: string;
}

/** The sign of a rung; an outline where none was earned, so that it differs by more than its colour. */
export const LevelIcon = (props: LevelIconProps) => {
  const { scorecard, level, size, className } = props;
  const colour = levelColour(scorecard, level, useTheme().palette.type);
  return (
    <svg
      className={className}
      viewBox="0 0 20 22"
      width={size}
      height={size * 1.1}
      aria-hidden
    >
      <polygon
        points={HEXAGON}
        fill={isEarned(level) ? colour : 'none'}
        stroke={colour}
        strokeWidth="2"
        strokeLinejoin="round"
        strokeDasharray={level === 'unjudged' ? '3 2' : undefined}
      />
    </svg>
  );
};
