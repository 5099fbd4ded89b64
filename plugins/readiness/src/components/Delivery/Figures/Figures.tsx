import { makeStyles } from '@material-ui/core/styles';
import { EntityDelivery } from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';
import { FigureItem } from './FigureItem';

const useStyles = makeStyles(theme => ({
  // Below one another in the narrow column, beside one another where there is room.
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
    columnGap: theme.spacing(4),
    margin: 0,
    padding: theme.spacing(0, 2.5, 1),
  },
}));

/** Frequency, lead time, change fail rate, recovery and rework. */
export const Figures = ({ delivery }: { delivery: EntityDelivery }) => {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <dl className={classes.list} aria-label={t('figure.list')}>
      {delivery.figures.map(figure => (
        <FigureItem
          key={figure.id}
          figure={figure}
          days={delivery.window.days}
        />
      ))}
    </dl>
  );
};
