import { makeStyles } from '@material-ui/core/styles';
import { AlarmHealth } from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';
import { isAnswering } from '../../../lib/alarms/alarmsHelp';
import { Panel } from '../../Panel';
import { AlarmSourceRow } from './AlarmSourceRow';
import { Unmatched } from './Unmatched';

const useStyles = makeStyles(theme => ({
  rows: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    '& > li + li': { borderTop: `1px solid ${theme.palette.divider}` },
  },
}));

/** Every server and account that alarms are in, and the alarms that find no entity. */
export const AlarmSourcesPanel = ({ alarms }: { alarms: AlarmHealth }) => {
  const classes = useStyles();
  const { t, number } = useWords();
  const { sources } = alarms;
  return (
    <Panel
      title={t('alarmSources.title')}
      aside={t('alarmSources.aside', {
        answering: number(sources.filter(isAnswering).length),
        all: number(sources.length),
      })}
    >
      <ul className={classes.rows}>
        {sources.map(source => (
          <AlarmSourceRow key={source.id} source={source} />
        ))}
        {alarms.unmatched.length > 0 && (
          <li>
            <Unmatched alarms={alarms} />
          </li>
        )}
      </ul>
    </Panel>
  );
};
