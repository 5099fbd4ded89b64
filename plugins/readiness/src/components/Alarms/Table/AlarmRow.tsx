import { makeStyles } from '@material-ui/core/styles';
import TableRow from '@material-ui/core/TableRow';
import { AlarmView } from 'backstage-plugin-readiness-common';
import { ReactNode } from 'react';
import { useWords } from '../../../hooks/useWords';
import { aloneInWords, firesInWords } from '../../../lib/alarms/alarmInWords';
import { FlagId, flagsOf } from '../../../lib/alarms/alarmFlags';
import { ALARM_COLUMNS, AlarmColumn } from '../../../lib/alarms/sortAlarms';
import { useAlarmsContext } from '../AlarmsContext';
import { AlarmCell } from './AlarmCell';
import { AlarmName } from './AlarmName';
import { Flag } from './Flag';
import { Runbook } from './Runbook';
import { StateOf } from './StateOf';
import { Watches } from './Watches';
import { WhoHears } from './WhoHears';

const useStyles = makeStyles(theme => ({
  row: {
    [theme.breakpoints.down('sm')]: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(0.5),
      padding: theme.spacing(1.5, 2.5),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
  },
}));

/** Flags that say what their place would say without them. */
const SAYS_IT_ALL: readonly FlagId[] = ['unrouted', 'no-runbook'];

/** One alarm; what a check fails for stands where its cause is. */
export const AlarmRow = ({ alarm }: { alarm: AlarmView }) => {
  const classes = useStyles();
  const words = useWords();
  const flags = flagsOf(useAlarmsContext().flags, alarm);
  const flagsIn = (column: AlarmColumn) =>
    flags.filter(flag => flag.column === column);
  const contents: Record<AlarmColumn, ReactNode> = {
    state: <StateOf alarm={alarm} />,
    title: <AlarmName alarm={alarm} />,
    watches: <Watches alarm={alarm} />,
    hears: <WhoHears alarm={alarm} />,
    runbook: <Runbook alarm={alarm} />,
    fires: firesInWords(words, alarm),
    alone: aloneInWords(words, alarm),
  };
  return (
    <TableRow role="row" className={classes.row}>
      {ALARM_COLUMNS.map(column => (
        <AlarmCell key={column} column={column}>
          {!flagsIn(column).some(({ id }) => SAYS_IT_ALL.includes(id)) &&
            contents[column]}
          {flagsIn(column).map(flag => (
            <Flag key={`${flag.id} ${flag.check}`} flag={flag} />
          ))}
        </AlarmCell>
      ))}
    </TableRow>
  );
};
