import { makeStyles, useTheme } from '@material-ui/core/styles';
import TrendingDownIcon from '@material-ui/icons/TrendingDown';
import TrendingFlatIcon from '@material-ui/icons/TrendingFlat';
import TrendingUpIcon from '@material-ui/icons/TrendingUp';
import { DeliveryFigure } from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';
import { toneColour } from '../../../lib/colours';
import { valueInWords } from '../../../lib/delivery/figureInWords';
import { Trend, TREND_TONES, trendOf } from '../../../lib/delivery/trend';

const useStyles = makeStyles({
  trend: { display: 'flex', gap: 4 },
  sign: { flex: 'none', fontSize: '1rem', marginTop: 1 },
});

interface TrendNoteProps {
  figure: DeliveryFigure;
  days: number;
}

/** How the figure moved since the window before; the arrow follows the number, the word says which is good. */
export const TrendNote = ({ figure, days }: TrendNoteProps) => {
  const classes = useStyles();
  const theme = useTheme();
  const words = useWords();
  const { unit, before } = figure;
  const trend = trendOf(figure);
  if (!trend || before === undefined) return null;
  const Icon = iconOf(trend, figure);
  return (
    <div
      className={classes.trend}
      style={{ color: toneColour(theme, TREND_TONES[trend]) }}
    >
      <Icon aria-hidden className={classes.sign} />
      {words.t(`figure.${trend}`, {
        value: valueInWords(words, before, unit),
        days: words.number(days),
      })}
    </div>
  );
};

function iconOf(trend: Trend, { value = 0, before = 0 }: DeliveryFigure) {
  if (trend === 'same' || trend === 'unclear') return TrendingFlatIcon;
  return value > before ? TrendingUpIcon : TrendingDownIcon;
}
