import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useAlarms } from '../../hooks/useAlarms';
import { useBeside } from '../../hooks/useBeside';
import { ReportsState } from '../../hooks/useEntityReports';
import { useTabQuery } from '../../hooks/useTabQuery';
import { useWords } from '../../hooks/useWords';
import { columns } from '../../lib/columns';
import { isDeployable } from '../../lib/deployNow';
import { visuallyHidden } from '../../lib/visuallyHidden';
import { AlarmsPanel } from '../Alarms';
import { DeliveryPanel } from '../Delivery';
import { DeployNowPanel } from '../DeployNow';
import { OnCallPanel } from '../OnCall';
import { Checks } from './Checks';
import { Filters } from './Filters';
import { HeaderPanel } from './HeaderPanel';
import { HistoryPanel } from './HistoryPanel';
import { SourcesPanel } from './SourcesPanel';
import { TraitsPanel } from './TraitsPanel';

const useStyles = makeStyles(theme => ({
  heading: visuallyHidden,
  columns: columns(theme, 320),
  column: { display: 'grid', gap: theme.spacing(2.5), minWidth: 0 },
}));

interface TabReportProps {
  entity: Entity;
  reports: ReportsState;
}

export const TabReport = ({ entity, reports }: TabReportProps) => {
  const classes = useStyles();
  const entityRef = stringifyEntityRef(entity);
  const beside = useBeside();
  const { t } = useWords();
  const query = useTabQuery();
  const all = reports.value?.reports ?? [];
  const sources = reports.value?.sources ?? [];
  const current =
    all.find(({ scorecard }) => scorecard.id === query.scorecard) ?? all[0];
  const alarms = useAlarms(entityRef);
  // First in the second column; where there is none, before the checks rather than after them all.
  const deployable = isDeployable(entity);
  const inAHurry = (
    <>
      {deployable && <DeployNowPanel entityRef={entityRef} />}
      <OnCallPanel entity={entity} report={current.report} alarms={alarms} />
      {deployable && <DeliveryPanel entity={entity} />}
    </>
  );
  return (
    <div className={classes.columns} data-testid="readiness-tab">
      <div className={classes.column}>
        <Typography component="h2" className={classes.heading}>
          {t('common.readiness')}
        </Typography>
        <HeaderPanel
          entityRef={entityRef}
          reports={reports}
          current={current}
          onScorecard={query.setScorecard}
        />
        {!beside && inAHurry}
        <Filters current={current} query={query} />
        <Checks current={current} sources={sources} outcomes={query.outcomes} />
        <AlarmsPanel entity={entity} reports={all} alarms={alarms} />
      </div>
      <aside className={classes.column} aria-label={t('tab.about')}>
        {beside && inAHurry}
        <HistoryPanel
          key={`${entityRef} ${current.scorecard.id}`}
          entityRef={entityRef}
          current={current}
        />
        <TraitsPanel traits={current.report.traits} />
        <SourcesPanel sources={sources} signals={current.report.signals} />
      </aside>
    </div>
  );
};
