import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../hooks/useWords';
import { columns } from '../../lib/columns';
import { PanelSkeleton } from '../PanelSkeleton';

const useStyles = makeStyles(theme => ({
  columns: columns(theme, 380),
  whole: { gridColumn: '1 / -1' },
  column: { display: 'grid', gap: theme.spacing(2.5) },
}));

/** The page's shape before its data is there. */
export const HealthSkeleton = () => {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <div
      className={classes.columns}
      role="status"
      aria-label={t('health.loading')}
    >
      <div className={classes.whole}>
        <PanelSkeleton rows={1} height={44} />
      </div>
      <div className={classes.column}>
        <PanelSkeleton rows={6} height={44} />
      </div>
      <div className={classes.column}>
        <PanelSkeleton rows={5} height={36} />
        <PanelSkeleton rows={1} height={36} />
        <PanelSkeleton rows={4} height={28} />
      </div>
    </div>
  );
};
