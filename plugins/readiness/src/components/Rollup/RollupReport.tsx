import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReportFilter, ScorecardView } from 'backstage-plugin-readiness-common';
import { useOptionalRoute } from '../../hooks/useOptionalRoute';
import { Rollup } from '../../hooks/useRollup';
import { useWords } from '../../hooks/useWords';
import { servicesLink } from '../../lib/listLinks';
import { readinessPageRouteRef } from '../../routes';
import { LevelBar } from './LevelBar';
import { LowestItem } from './LowestItem';

const useStyles = makeStyles(theme => ({
  body: { padding: theme.spacing(2, 2.5) },
  title: {
    marginTop: theme.spacing(2),
    fontSize: '0.9375rem',
    fontWeight: 700,
  },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  footer: {
    padding: theme.spacing(1.25, 2.5),
    borderTop: `1px solid ${theme.palette.divider}`,
    fontSize: '0.8125rem',
    textAlign: 'right',
  },
}));

interface RollupReportProps {
  scorecard: ScorecardView;
  filter: ReportFilter;
  rollup: Rollup;
}

/** Where they stand, who needs help most, and the way to all of them. */
export const RollupReport = (props: RollupReportProps) => {
  const { scorecard, filter, rollup } = props;
  const classes = useStyles();
  const { t } = useWords();
  const page = useOptionalRoute(readinessPageRouteRef);
  return (
    <>
      <div className={classes.body}>
        <LevelBar
          scorecard={scorecard}
          levels={rollup.counts.levels}
          linkTo={
            page === undefined
              ? undefined
              : level => servicesLink(page, { ...filter, level: [level] })
          }
        />
        <Typography component="h3" className={classes.title}>
          {t('rollup.lowest')}
        </Typography>
        <ul className={classes.list}>
          {rollup.lowest.map(report => (
            <LowestItem
              key={report.entityRef}
              scorecard={scorecard}
              report={report}
            />
          ))}
        </ul>
      </div>
      {page !== undefined && (
        <footer className={classes.footer}>
          <Link to={servicesLink(page, filter)}>{t('rollup.all')}</Link>
        </footer>
      )}
    </>
  );
};
