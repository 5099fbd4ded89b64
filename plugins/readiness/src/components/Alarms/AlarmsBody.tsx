import { Entity } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { CurrentReport, EntityAlarms } from 'backstage-plugin-readiness-common';
import { useMemo } from 'react';
import { Polled } from '../../hooks/usePolled';
import { useWords } from '../../hooks/useWords';
import { alarmFlags } from '../../lib/alarms/alarmFlags';
import { alarmsHelp } from '../../lib/alarms/alarmsHelp';
import { isUnwatched } from '../../lib/alarms/asked';
import { messageOf } from '../../lib/errors';
import { FailedMessage } from '../FailedMessage';
import { AlarmsContext } from './AlarmsContext';
import { AlarmsSkeleton } from './AlarmsSkeleton';
import { Help } from './Help';
import { LeftOut } from './LeftOut';
import { SourceLines } from './SourceLines';
import { AlarmTable } from './Table';

const useStyles = makeStyles(theme => ({
  stale: { padding: theme.spacing(1.5, 2.5, 0) },
}));

interface AlarmsBodyProps {
  entity: Entity;
  reports: readonly CurrentReport[];
  alarms: Polled<EntityAlarms>;
}

/** Whatever there is to say: on its way, why not, how to begin, or the alarms. */
export const AlarmsBody = ({ entity, reports, alarms }: AlarmsBodyProps) => {
  const classes = useStyles();
  const { t } = useWords();
  const flags = useMemo(() => alarmFlags(reports), [reports]);
  const { value, error, retry } = alarms;
  if (!value && error) {
    return (
      <FailedMessage
        title={t('alarms.failedTitle')}
        error={error}
        retry={retry}
      />
    );
  }
  if (!value) return <AlarmsSkeleton />;
  const help = alarmsHelp(value, isUnwatched(reports[0].report.traits));
  return (
    <AlarmsContext.Provider value={{ alarms: value, flags, reports }}>
      {error && (
        <Typography variant="body2" color="error" className={classes.stale}>
          {t('delivery.stale', { message: messageOf(error) })}
        </Typography>
      )}
      <SourceLines />
      {help ? <Help help={help} entity={entity} /> : <AlarmTable />}
      <LeftOut />
    </AlarmsContext.Provider>
  );
};
