import { makeStyles } from '@material-ui/core/styles';
import { AlarmHealth } from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';
import { unmatchedAlarms } from '../../../lib/alarmHealth';
import { Disclosure } from '../../Disclosure';
import { Time } from '../../Time';

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    padding: theme.spacing(0, 2.5, 1),
    listStyle: 'none',
    fontSize: '0.8125rem',
    lineHeight: '19px',
    overflowWrap: 'anywhere',
    '& > li': { padding: theme.spacing(1, 0) },
    '& > li + li': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  title: { fontWeight: 600 },
  quiet: { color: theme.palette.text.secondary },
}));

/** Alarms that are of no entity, and why; folded, since there may be many. */
export const Unmatched = ({ alarms }: { alarms: AlarmHealth }) => {
  const classes = useStyles();
  const { t, number } = useWords();
  const { unmatched } = alarms;
  const all = Math.max(unmatchedAlarms(alarms), unmatched.length);
  return (
    <Disclosure
      summary={t('alarmSources.list', { count: all, number: number(all) })}
    >
      <ul className={classes.list}>
        {unmatched.map(({ source, title, labels, reason, since }) => (
          <li key={`${source} ${title} ${labels}`}>
            <div className={classes.title}>{title}</div>
            {reason}
            {labels && (
              <div>
                <code>{labels}</code>
              </div>
            )}
            <div className={classes.quiet}>
              {t('alarmSources.from', {
                source,
                time: <Time at={since} format="short" />,
              })}
            </div>
          </li>
        ))}
        {all > unmatched.length && (
          <li className={classes.quiet}>
            {t('alarmSources.first', { number: number(unmatched.length) })}
          </li>
        )}
      </ul>
    </Disclosure>
  );
};
