import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../hooks/useWords';
import { Skeleton } from '../Skeleton';
import { HEIGHT } from './Timeline';

const useStyles = makeStyles(theme => ({
  bones: {
    display: 'grid',
    gap: theme.spacing(1.5),
    padding: theme.spacing(2, 2.5),
  },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
    gap: theme.spacing(2, 4),
  },
}));

/** The panel's shape before its data is there: the picture, its words, five figures, two times of week. */
export const DeliverySkeleton = () => {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <div
      className={classes.bones}
      role="status"
      aria-label={t('delivery.loading')}
    >
      <Skeleton width="100%" height={HEIGHT} />
      <Skeleton width="100%" height={120} />
      <div className={classes.figures}>
        {[0, 1, 2, 3, 4].map(key => (
          <Skeleton key={key} width="100%" height={78} />
        ))}
      </div>
      <Skeleton width="100%" height={130} />
    </div>
  );
};
