import { makeStyles } from '@material-ui/core/styles';
import ReportProblemIcon from '@material-ui/icons/ReportProblemOutlined';
import { isAnswering } from '../../lib/alarms/alarmsHelp';
import { toneColour } from '../../lib/colours';
import { HealthLink } from '../HealthLink';
import { useAlarmsContext } from './AlarmsContext';
import { SourceLine } from './SourceLine';

const useStyles = makeStyles(theme => ({
  lines: {
    padding: theme.spacing(1.25, 2.5),
    borderBottom: `1px solid ${theme.palette.divider}`,
    fontSize: '0.8125rem',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  line: {
    display: 'flex',
    gap: theme.spacing(1),
    '& > svg': {
      flex: 'none',
      marginTop: 2,
      fontSize: '1rem',
      color: toneColour(theme, 'caution'),
    },
  },
}));

/** Sources that fail or are silent, so that nobody takes what was for what is. */
export const SourceLines = () => {
  const classes = useStyles();
  const { sources, alarms } = useAlarmsContext().alarms;
  const quiet = sources.filter(source => !isAnswering(source));
  if (!quiet.length) return null;
  return (
    <div className={classes.lines}>
      <ul className={classes.list}>
        {quiet.map(source => (
          <li key={source.id} className={classes.line}>
            <ReportProblemIcon aria-hidden />
            <span>
              <SourceLine
                source={source}
                known={alarms.some(alarm => alarm.source === source.title)}
              />
            </span>
          </li>
        ))}
      </ul>
      <HealthLink />
    </div>
  );
};
