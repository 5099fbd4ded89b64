import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../hooks/useWords';
import { Skeleton } from '../Skeleton';
import { Surface } from '../Surface';

const useStyles = makeStyles(theme => ({
  rows: {
    display: 'grid',
    gap: theme.spacing(3),
    padding: theme.spacing(2.5),
  },
}));

/** The list's shape before it is there. */
export const ActionsSkeleton = () => {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <div role="status" aria-label={t('actions.loading')}>
      <Surface className={classes.rows}>
        {Array.from({ length: 6 }, (_, at) => (
          <Skeleton key={at} width="100%" height={42} />
        ))}
      </Surface>
    </div>
  );
};
