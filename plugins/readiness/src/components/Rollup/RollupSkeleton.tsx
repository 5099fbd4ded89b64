import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../hooks/useWords';
import { Skeleton } from '../Skeleton';

const useStyles = makeStyles(theme => ({
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    minHeight: 190,
    padding: theme.spacing(2, 2.5),
  },
  footer: { height: 41, borderTop: `1px solid ${theme.palette.divider}` },
}));

/** The card's shape before its figures are there. */
export const RollupSkeleton = () => {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <div role="status" aria-label={t('common.loading')}>
      <div className={classes.body}>
        <Skeleton width="100%" height={8} />
        <Skeleton width="60%" height={14} />
        {[0, 1, 2].map(key => (
          <Skeleton key={key} width="100%" height={20} />
        ))}
      </div>
      <div className={classes.footer} />
    </div>
  );
};
