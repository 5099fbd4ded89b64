import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../hooks/useWords';
import { Skeleton } from '../Skeleton';

const ROWS = 5;

const useStyles = makeStyles(theme => ({
  bones: {
    display: 'grid',
    gap: theme.spacing(2),
    padding: theme.spacing(2, 2.5),
  },
}));

/** The table's shape before its data is there. */
export const AlarmsSkeleton = () => {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <div
      className={classes.bones}
      role="status"
      aria-label={t('alarms.loading')}
    >
      <Skeleton width="100%" height={20} />
      {Array.from({ length: ROWS }, (_, at) => (
        <Skeleton key={at} width="100%" height={44} />
      ))}
    </div>
  );
};
