import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../hooks/useWords';
import { Skeleton } from '../Skeleton';

const useStyles = makeStyles(theme => ({
  bones: { display: 'flex', flexDirection: 'column', gap: theme.spacing(1.5) },
}));

/** The widget's shape before its figures are there. */
export const HomeSkeleton = () => {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <div
      role="status"
      aria-label={t('common.loading')}
      className={classes.bones}
    >
      <Skeleton width="50%" height={16} />
      <Skeleton width="100%" height={8} />
      <Skeleton width="70%" height={14} />
      {[0, 1, 2].map(key => (
        <Skeleton key={key} width="100%" height={34} />
      ))}
    </div>
  );
};
