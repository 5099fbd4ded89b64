import { makeStyles } from '@material-ui/core/styles';
import { useBeside } from '../../hooks/useBeside';
import { useWords } from '../../hooks/useWords';
import { columns } from '../../lib/columns';
import { PanelSkeleton } from '../PanelSkeleton';
import { Skeleton } from '../Skeleton';
import { Surface } from '../Surface';

const useStyles = makeStyles(theme => ({
  columns: columns(theme, 320),
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
  const deliveries = (
    <>
      <PanelSkeleton rows={3} height={44} />
      <PanelSkeleton rows={1} height={56} />
      <PanelSkeleton rows={beside ? 12 : 7} height={60} />
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
        <PanelSkeleton rows={6} height={44} />
        <PanelSkeleton rows={6} height={44} />
      </div>
      <div className={classes.column}>
        {beside && deliveries}
        <PanelSkeleton rows={4} height={40} />
        <PanelSkeleton rows={6} height={26} />
      </div>
    </div>
  );
};
