import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../hooks/useWords';
import { Skeleton } from '../Skeleton';
import { Surface } from '../Surface';

const useStyles = makeStyles(theme => ({
  page: { display: 'grid', gap: theme.spacing(2) },
  surface: {
    display: 'grid',
    gap: theme.spacing(2),
    padding: theme.spacing(2),
    maxHeight: 'max(420px, calc(100vh - 340px))',
  },
}));

/** The list's shape before it is known what it is a list of. */
export const ServicesSkeleton = ({ rows }: { rows: number }) => {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <div
      className={classes.page}
      role="status"
      aria-label={t('services.loading')}
    >
      <Skeleton width="60%" height={32} />
      <Skeleton width="80%" height={40} />
      <Surface className={classes.surface}>
        {Array.from({ length: rows }, (_, at) => (
          <Skeleton key={at} width="100%" height={20} />
        ))}
      </Surface>
    </div>
  );
};
