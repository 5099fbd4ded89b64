import { makeStyles } from '@material-ui/core/styles';
import { CurrentReport } from 'backstage-plugin-readiness-common';
import { ReportsState } from '../../hooks/useEntityReports';
import { useWords } from '../../hooks/useWords';
import { LevelBadge } from '../LevelBadge';
import { Ring } from '../Ring';
import { Rungs } from '../Rungs';
import { ScorecardSelect } from '../ScorecardSelect';
import { Standing } from '../Standing';
import { Surface } from '../Surface';
import { Time } from '../Time';
import { CheckNowButton } from './CheckNowButton';
import { Coverage } from './Coverage';
import { Way } from './Way';

const useStyles = makeStyles(theme => ({
  top: {
    display: 'flex',
    gap: theme.spacing(3),
    padding: theme.spacing(2.5),
    [theme.breakpoints.down('xs')]: { gap: theme.spacing(2) },
  },
  words: {
    flex: '1 1 0',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1.25),
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
  },
  level: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: theme.spacing(1),
  },
  small: { fontSize: '0.8125rem', color: theme.palette.text.secondary },
}));

interface HeaderPanelProps {
  entityRef: string;
  reports: ReportsState;
  current: CurrentReport;
  onScorecard(scorecard: string): void;
}

/** Where the entity stands, what that rests on, and the way on from there. */
export const HeaderPanel = (props: HeaderPanelProps) => {
  const classes = useStyles();
  const { entityRef, reports, current, onScorecard } = props;
  const { t } = useWords();
  const { report, scorecard, since } = current;
  const time = <Time at={since} format="short" />;
  return (
    <Surface label={t('tab.standing')}>
      <div className={classes.top}>
        <Ring score={report.score} possible={report.possible} />
        <div className={classes.words}>
          <div className={classes.small}>
            <ScorecardSelect
              reports={reports.value?.reports ?? []}
              selected={scorecard.id}
              onSelect={onScorecard}
            />
          </div>
          <div className={classes.line}>
            <div className={classes.level}>
              <LevelBadge scorecard={scorecard} level={report.level} />
              <span className={classes.small}>
                {report.withWaivers
                  ? t('level.sinceWithWaivers', { time })
                  : t('level.since', { time })}
              </span>
            </div>
            <CheckNowButton entityRef={entityRef} reports={reports} />
          </div>
          <Rungs current={current} />
          <Standing
            current={current}
            hideSignals={!!report.next?.waitsForSignals.length}
          />
          <Coverage report={report} />
        </div>
      </div>
      {report.next && <Way current={current} path={report.next} />}
    </Surface>
  );
};
