import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../hooks/useWords';
import { Skeleton } from '../Skeleton';

const useStyles = makeStyles(theme => ({
  links: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(118px, 1fr))',
    gap: theme.spacing(1),
    justifyItems: 'center',
    padding: theme.spacing(1.25, 2.5),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  body: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(340px, 100%), 1fr))',
    gap: theme.spacing(2, 4),
    padding: theme.spacing(2, 2.5),
  },
  summary: { display: 'flex', gap: theme.spacing(2.5), minHeight: 172 },
  words: {
    flex: '1 1 0',
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
  },
  fixNext: { minHeight: 140 },
  item: { padding: theme.spacing(1.5, 0) },
  footer: { height: 48, borderTop: `1px solid ${theme.palette.divider}` },
}));

/** The card's shape before its data is there. */
export const CardSkeleton = () => {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <div role="status" aria-label={t('common.loading')}>
      <div className={classes.links}>
        {[0, 1, 2, 3].map(key => (
          <Skeleton key={key} width={88} height={36} />
        ))}
      </div>
      <div className={classes.body}>
        <div className={classes.summary}>
          <Skeleton width={104} height={104} round />
          <div className={classes.words}>
            <Skeleton width="45%" height={26} />
            <Skeleton width="100%" height={24} />
            <Skeleton width="60%" height={12} />
            <Skeleton width="100%" height={28} />
          </div>
        </div>
        <div className={classes.fixNext}>
          <Skeleton width={72} height={20} />
          {[0, 1, 2].map(key => (
            <div key={key} className={classes.item}>
              <Skeleton width="100%" height={38} />
            </div>
          ))}
        </div>
      </div>
      <div className={classes.footer} />
    </div>
  );
};
