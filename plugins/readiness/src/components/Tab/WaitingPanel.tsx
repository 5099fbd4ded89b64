import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../hooks/useWords';
import { checkTitle } from '../../lib/checks';
import { WaitingGroup } from '../../lib/rows';
import { whenConnected } from '../../lib/signals';
import { Disclosure } from '../Disclosure';
import { Panel } from '../Panel';
import { useTabContext } from './TabContext';

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    padding: theme.spacing(0, 2.5, 1.5, 6),
    fontSize: '0.8125rem',
    lineHeight: '22px',
  },
  rationale: { color: theme.palette.text.secondary },
}));

/** Checks that nobody can judge before a signal is connected: one line a signal. */
export const WaitingPanel = ({ groups }: { groups: WaitingGroup[] }) => {
  const classes = useStyles();
  const words = useWords();
  const { t } = words;
  const { current, anchor } = useTabContext();
  return (
    <Panel title={t('tab.waitingTitle')} aside={t('tab.waitingAside')}>
      {groups.map(({ signals, results }) => (
        <Disclosure
          key={signals.join()}
          summary={t('tab.waiting', {
            count: results.length,
            connected: whenConnected(
              words,
              signals,
              current.report.signals.connected,
            ),
          })}
          open={results.some(({ check }) => check === anchor)}
        >
          <ul className={classes.list}>
            {results.map(({ check }) => (
              <li key={check} id={check}>
                {checkTitle(current, check)}{' '}
                <span className={classes.rationale}>
                  {current.checks[check]?.rationale}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </Panel>
  );
};
