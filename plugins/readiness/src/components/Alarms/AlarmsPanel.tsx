import { Entity } from '@backstage/catalog-model';
import { CurrentReport, EntityAlarms } from 'backstage-plugin-readiness-common';
import { Polled } from '../../hooks/usePolled';
import { useWords } from '../../hooks/useWords';
import { summaryInWords } from '../../lib/alarms/alarmInWords';
import { isAlarmed } from '../../lib/alarms/asked';
import { Panel } from '../Panel';
import { AlarmsBody } from './AlarmsBody';

interface AlarmsPanelProps {
  entity: Entity;
  reports: readonly CurrentReport[];
  alarms: Polled<EntityAlarms>;
}

/** Every alarm of the entity. Where none are expected of it, there is nothing unless it has some. */
export const AlarmsPanel = ({ entity, reports, alarms }: AlarmsPanelProps) => {
  const words = useWords();
  const { value } = alarms;
  const { traits } = reports[0].report;
  if (!isAlarmed(entity, traits) && !value?.alarms.length) return null;
  return (
    <Panel
      title={words.t('alarms.title')}
      aside={value?.alarms.length ? summaryInWords(words, value) : undefined}
    >
      <AlarmsBody entity={entity} reports={reports} alarms={alarms} />
    </Panel>
  );
};
