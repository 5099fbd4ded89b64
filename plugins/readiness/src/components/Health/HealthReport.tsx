import { makeStyles } from '@material-ui/core/styles';
import { Health } from 'backstage-plugin-readiness-common';
import { columns } from '../../lib/columns';
import { AlarmSourcesPanel } from './Alarms';
import { CollectorsPanel } from './Collectors';
import { DefinitionsPanel } from './Definitions';
import { EvaluationPanel } from './EvaluationPanel';
import { NoticesPanel } from './Notices';
import { Overall } from './Overall';
import { SignalsPanel } from './Signals';

const useStyles = makeStyles(theme => ({
  columns: columns(theme, 380),
  whole: { gridColumn: '1 / -1' },
  column: { display: 'grid', gap: theme.spacing(2.5), minWidth: 0 },
}));

interface HealthReportProps {
  health: Health;
  asOf: string;
  /** Why it could not be refreshed since. */
  error?: Error;
}

export const HealthReport = ({ health, asOf, error }: HealthReportProps) => {
  const classes = useStyles();
  return (
    <div className={classes.columns} data-testid="readiness-health">
      <div className={classes.whole}>
        <Overall health={health} asOf={asOf} error={error} />
      </div>
      <div className={classes.column}>
        {health.notices.length > 0 && (
          <NoticesPanel
            notices={health.notices}
            collectors={health.collectors}
          />
        )}
        <CollectorsPanel health={health} />
        {health.alarms && health.alarms.sources.length > 0 && (
          <AlarmSourcesPanel alarms={health.alarms} />
        )}
      </div>
      <div className={classes.column}>
        <SignalsPanel health={health} />
        <EvaluationPanel evaluation={health.evaluation} />
        <DefinitionsPanel definitions={health.definitions} />
      </div>
    </div>
  );
};
