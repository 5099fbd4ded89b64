import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../hooks/useWords';
import { leftOutInWords } from '../../lib/alarms/alarmInWords';
import { Disclosure } from '../Disclosure';
import { useAlarmsContext } from './AlarmsContext';
import { AlarmName } from './Table/AlarmName';
import { StateOf } from './Table/StateOf';

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    padding: theme.spacing(0, 2.5, 1),
    listStyle: 'none',
    '& > li + li': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  alarm: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    padding: theme.spacing(1.25, 0),
  },
  state: { flex: '0 0 92px' },
  name: { flex: '1 1 180px', minWidth: 0 },
  reason: {
    flex: '1 1 180px',
    fontSize: '0.8125rem',
    color: theme.palette.text.secondary,
  },
}));

/** Alarms that are not judged, and why not. */
export const LeftOut = () => {
  const classes = useStyles();
  const words = useWords();
  const { alarms } = useAlarmsContext().alarms;
  const leftOut = alarms.filter(({ judged }) => !judged);
  if (!leftOut.length) return null;
  return (
    <Disclosure summary={leftOutInWords(words, leftOut)}>
      <ul className={classes.list}>
        {leftOut.map(alarm => (
          <li key={`${alarm.source} ${alarm.id}`} className={classes.alarm}>
            <div className={classes.state}>
              <StateOf alarm={alarm} />
            </div>
            <div className={classes.name}>
              <AlarmName alarm={alarm} />
            </div>
            <span className={classes.reason}>
              {words.t(
                `alarms.notJudged.${alarm.notJudged ?? 'informational'}`,
              )}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
