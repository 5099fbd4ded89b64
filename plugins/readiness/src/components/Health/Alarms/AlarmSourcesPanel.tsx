import { AlarmHealth } from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';
import { isAnswering } from '../../../lib/alarms/alarmsHelp';
import { Panel } from '../../Panel';
import { PanelRows } from '../../PanelRows';
import { AlarmSourceRow } from './AlarmSourceRow';
import { Unmatched } from './Unmatched';

/** Every server and account that alarms are in, and the alarms that find no entity. */
export const AlarmSourcesPanel = ({ alarms }: { alarms: AlarmHealth }) => {
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
      <PanelRows>
        {sources.map(source => (
          <AlarmSourceRow key={source.id} source={source} />
        ))}
        {alarms.unmatched.length > 0 && (
          <li>
            <Unmatched alarms={alarms} />
          </li>
        )}
      </PanelRows>
    </Panel>
  );
};
