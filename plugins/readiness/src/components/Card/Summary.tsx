import { makeStyles } from '@material-ui/core/styles';
import { CurrentReport } from 'backstage-plugin-readiness-common';
import { TabLink } from '../../hooks/useTabLink';
import { useWords } from '../../hooks/useWords';
import { LevelBadge } from '../LevelBadge';
import { OutcomeBar } from '../OutcomeBar';
import { Ring } from '../Ring';
import { Rungs } from '../Rungs';
import { Standing } from '../Standing';
import { StepsToNext } from './StepsToNext';

const useStyles = makeStyles(theme => ({
  summary: { display: 'flex', gap: theme.spacing(2.5), minHeight: 172 },
  words: {
    flex: '1 1 0',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1.25),
  },
  level: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: theme.spacing(1),
  },
  small: {
    fontSize: '0.8125rem',
    color: theme.palette.text.secondary,
    marginBottom: theme.spacing(0.5),
  },
}));

interface SummaryProps {
  current: CurrentReport;
  tabLink?: TabLink;
}

/** Level, score and how much of it was judged. */
export const Summary = ({ current, tabLink }: SummaryProps) => {
  const classes = useStyles();
  const { t, percent } = useWords();
  const { report, scorecard } = current;
  const count = report.results.filter(
    ({ standing, outcome }) =>
      standing === 'counted' && outcome.status !== 'not-applicable',
  ).length;
  return (
    <div className={classes.summary}>
      <Ring score={report.score} possible={report.possible} />
      <div className={classes.words}>
        <div className={classes.level}>
          <LevelBadge scorecard={scorecard} level={report.level} />
          <StepsToNext current={current} tabLink={tabLink} />
        </div>
        <Rungs current={current} />
        <Standing current={current} />
        <div>
          <div className={classes.small}>
            {t('card.judged', { count, share: percent(report.coverage) })}
          </div>
          <OutcomeBar tallies={report.tallies} />
        </div>
      </div>
    </div>
  );
};
