import { makeStyles } from '@material-ui/core/styles';
import { useBeside } from '../../hooks/useBeside';
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
      gridTemplateColumns: 'minmax(0, 1fr) 320px',
    },
  },
  column: { display: 'grid', gap: theme.spacing(2.5) },
  panel: {
    display: 'grid',
    gap: theme.spacing(2),
    padding: theme.spacing(2.5),
  },
}));

/** The tab's shape before its data is there. */
export const TabSkeleton = () => {
  const classes = useStyles();
  const { t } = useWords();
  const beside = useBeside();
  const panel = (rows: number, height: number) => (
    <Surface className={classes.panel}>
      {Array.from({ length: rows }, (_, at) => (
        <Skeleton key={at} width="100%" height={height} />
      ))}
    </Surface>
  );
  const deliveries = (
    <>
      {panel(3, 44)}
      {panel(1, 56)}
      {panel(beside ? 12 : 7, 60)}
    </>
  );
  return (
    <div
      className={classes.columns}
      role="status"
      aria-label={t('common.loading')}
    >
      <div className={classes.column}>
        <Surface className={classes.panel}>
          <Skeleton width={104} height={104} round />
          <Skeleton width="100%" height={120} />
        </Surface>
        {!beside && deliveries}
        <Skeleton width={420} height={28} />
        {panel(6, 44)}
        {panel(6, 44)}
      </div>
      <div className={classes.column}>
        {beside && deliveries}
        {panel(4, 40)}
        {panel(6, 26)}
      </div>
    </div>
  );
};
