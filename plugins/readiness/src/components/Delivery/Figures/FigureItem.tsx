import { makeStyles, Theme } from '@material-ui/core/styles';
import { DeliveryFigure } from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';
import {
  figureInWords,
  figureNotes,
} from '../../../lib/delivery/figureInWords';
import { TrendNote } from './TrendNote';

const useStyles = makeStyles<Theme, { known: boolean }>(theme => ({
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    alignContent: 'flex-start',
    justifyContent: 'space-between',
    columnGap: theme.spacing(2),
    padding: theme.spacing(1, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    fontSize: '0.8125rem',
    lineHeight: '22px',
  },
  value: {
    margin: 0,
    fontSize: ({ known }) => (known ? '1rem' : '0.8125rem'),
    fontWeight: ({ known }) => (known ? 700 : 600),
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'right',
  },
  notes: {
    flexBasis: '100%',
    margin: 0,
    fontSize: '0.75rem',
    lineHeight: '18px',
    color: theme.palette.text.secondary,
  },
}));

interface FigureItemProps {
  figure: DeliveryFigure;
  /** Days in the window, and in the one before. */
  days: number;
}

/** One figure with its counts, how sure it is, and where it comes from. */
export const FigureItem = ({ figure, days }: FigureItemProps) => {
  const known = figure.state === 'known' || figure.state === 'at-least';
  const classes = useStyles({ known });
  const words = useWords();
  const { t } = words;
  const { id, cluster } = figure;
  return (
    <div className={classes.item}>
      <dt title={t(`figure.meaning.${id}`)}>{t(`figure.name.${id}`)}</dt>
      <dd className={classes.value}>{figureInWords(words, figure)}</dd>
      <dd className={classes.notes}>
        {figureNotes(words, figure).join(' · ')}
        <TrendNote figure={figure} days={days} />
        {cluster && <div>{t('figure.cluster', { cluster })}</div>}
      </dd>
    </div>
  );
};
