import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMyReadiness } from '../../hooks/useMyReadiness';
import { useOptionalRoute } from '../../hooks/useOptionalRoute';
import { useScorecard } from '../../hooks/useScorecard';
import { useWords } from '../../hooks/useWords';
import { messageOf } from '../../lib/errors';
import { MAIN_SCORECARD } from '../../lib/levelLabels';
import { servicesLink } from '../../lib/listLinks';
import { readinessPageRouteRef } from '../../routes';
import { LevelBar } from '../Rollup';
import { NextActions } from './NextActions';
import { HomeSkeleton } from './HomeSkeleton';

const useStyles = makeStyles(theme => ({
  amount: { marginBottom: theme.spacing(1), fontSize: '0.875rem' },
}));

/**
 * What the widget is about.
 *
 * @public
 */
export interface MyReadinessProps {
  /** Id of the scorecard whose levels are counted; `production-readiness` unless given. */
  scorecard?: string;
}

/** Where the services of the reader's groups stand, and what to do next. */
export const MyReadiness = (props: MyReadinessProps) => {
  const id = props.scorecard ?? MAIN_SCORECARD;
  const classes = useStyles();
  const { t, number } = useWords();
  const page = useOptionalRoute(readinessPageRouteRef);
  const { scorecard, loading } = useScorecard(id);
  const { value, error } = useMyReadiness(id);

  if (error) {
    return (
      <Typography role="alert" variant="body2" color="error">
        {t('home.failed', { message: messageOf(error) })}
      </Typography>
    );
  }
  if (!value || loading) return <HomeSkeleton />;
  const { filter, counts, actions } = value;
  if (counts.total === 0) {
    return <Typography variant="body2">{t('home.nothingOwned')}</Typography>;
  }
  const amount = t('home.amount', {
    count: counts.total,
    number: number(counts.total),
    scorecard: scorecard.title,
  });
  return (
    <>
      <div className={classes.amount}>
        {page === undefined ? (
          amount
        ) : (
          <Link to={servicesLink(page, filter)}>{amount}</Link>
        )}
      </div>
      <LevelBar
        scorecard={scorecard}
        levels={counts.levels}
        linkTo={
          page === undefined
            ? undefined
            : level => servicesLink(page, { ...filter, level: [level] })
        }
      />
      <NextActions actions={actions} page={page} />
    </>
  );
};
