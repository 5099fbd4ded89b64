import { makeStyles } from '@material-ui/core/styles';
import { Health } from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';
import { signalsOf } from '../../../lib/health';
import { signalName } from '../../../lib/signals';
import { sentenceCase } from '../../../lib/words';
import { Panel } from '../../Panel';
import { SignalNote } from './SignalNote';
import { SignalPill } from './SignalPill';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: theme.spacing(0.5, 2.5), listStyle: 'none' },
  signal: {
    padding: theme.spacing(1.25, 0),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  first: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
  },
  name: { fontSize: '0.875rem', fontWeight: 600 },
  note: {
    marginTop: 2,
    fontSize: '0.8125rem',
    lineHeight: '19px',
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
}));

/** Which signals deliver here, and what the others wait for. */
export const SignalsPanel = ({ health }: { health: Health }) => {
  const classes = useStyles();
  const { t } = useWords();
  const signals = signalsOf(health);
  const connected = signals.filter(({ since }) => since).length;
  return (
    <Panel
      title={t('signals.title')}
      aside={t('signal.count', {
        connected: String(connected),
        all: String(signals.length),
      })}
    >
      <ul className={classes.list}>
        {signals.map(signal => (
          <li key={signal.signal} className={classes.signal}>
            <div className={classes.first}>
              <span className={classes.name}>
                {sentenceCase(signalName(t, signal.signal))}
              </span>
              <SignalPill connected={!!signal.since} />
            </div>
            <div className={classes.note}>
              <SignalNote signal={signal} />
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
