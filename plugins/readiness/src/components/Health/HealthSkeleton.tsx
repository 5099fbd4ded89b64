import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../hooks/useWords';
import { TWO_COLUMNS } from '../../lib/breakpoints';
import { Skeleton } from '../Skeleton';
import { Surface } from '../Surface';

const useStyles = makeStyles(theme => ({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2.5),
    alignItems: 'start',
    [theme.breakpoints.up(TWO_COLUMNS)]: {
      gridTemplateColumns: 'minmax(0, 1fr) 380px',
    },
  },
  whole: { gridColumn: '1 / -1' },
  column: { display: 'grid', gap: theme.spacing(2.5) },
  panel: {
    display: 'grid',
    gap: theme.spacing(2),
    padding: theme.spacing(2.5),
  },
}));

/** The page's shape before its data is there. */
export const HealthSkeleton = () => {
  const classes = useStyles();
  const { t } = useWords();
  const panel = (rows: number, height: number) => (
    <Surface className={classes.panel}>
      {Array.from({ length: rows }, (_, at) => (
        <Skeleton key={at} width="100%" height={height} />
      ))}
    </Surface>
  );
  return (
    <div
      className={classes.columns}
      role="status"
      aria-label={t('health.loading')}
    >
      <div className={classes.whole}>{panel(1, 44)}</div>
      <div className={classes.column}>{panel(6, 44)}</div>
      <div className={classes.column}>
        {panel(5, 36)}
        {panel(1, 36)}
        {panel(4, 28)}
      </div>
    </div>
  );
};
