import { makeStyles, useTheme } from '@material-ui/core/styles';
import { useWords } from '../../hooks/useWords';
import { toneColour } from '../../lib/colours';
import { Translate } from '../../translations/words';
import { Arc, SIZE } from './Arc';

const useStyles = makeStyles(theme => ({
  ring: { flex: 'none', width: SIZE, height: SIZE, display: 'block' },
  score: {
    fontSize: 30,
    fontWeight: 700,
    fill: theme.palette.text.primary,
    fontFamily: theme.typography.fontFamily,
  },
  possible: {
    fontSize: 12,
    fill: theme.palette.text.secondary,
    fontFamily: theme.typography.fontFamily,
  },
  track: {
    stroke:
      theme.palette.type === 'dark'
        ? 'rgba(255, 255, 255, 0.14)'
        : 'rgba(0, 0, 0, 0.09)',
  },
}));

interface RingProps {
  score: number | null;
  possible: number | null;
}

/** The score, and in a lighter arc how far it could reach if all that is unknown passed. */
export const Ring = ({ score, possible }: RingProps) => {
  const classes = useStyles();
  const { t } = useWords();
  const colour = toneColour(useTheme(), 'good');
  const reach = possible !== null && score !== null && possible > score;
  return (
    <svg
      className={classes.ring}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      role="img"
      aria-label={inWords(t, score, possible)}
    >
      <Arc className={classes.track} share={100} />
      {reach && <Arc share={possible} stroke={colour} opacity={0.38} />}
      {score !== null && <Arc share={score} stroke={colour} />}
      <text
        className={classes.score}
        x="50%"
        y={reach ? '48%' : '51%'}
        textAnchor="middle"
        dominantBaseline="central"
      >
        {score ?? '–'}
      </text>
      {reach && (
        <text
          className={classes.possible}
          x="50%"
          y="69%"
          textAnchor="middle"
          dominantBaseline="central"
        >
          {t('score.reach', { possible: String(possible) })}
        </text>
      )}
    </svg>
  );
};

function inWords(
  t: Translate,
  score: number | null,
  possible: number | null,
): string {
  if (score === null) return t('score.none');
  if (possible === null || possible <= score) {
    return t('score.plain', { score: String(score) });
  }
  const scores = { score: String(score), possible: String(possible) };
  return t('score.withReach', scores);
}
