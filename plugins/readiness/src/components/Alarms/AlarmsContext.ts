import { CurrentReport, EntityAlarms } from 'backstage-plugin-readiness-common';
import { createContext, useContext } from 'react';
import { AlarmFlags } from '../../lib/alarms/alarmFlags';

/** What every row needs to say how it stands, and what is wrong with it. */
export interface AlarmsContextValue {
  alarms: EntityAlarms;
  flags: AlarmFlags;
  reports: readonly CurrentReport[];
}

export const AlarmsContext = createContext<AlarmsContextValue | undefined>(
  undefined,
);

export function useAlarmsContext(): AlarmsContextValue {
  const value = useContext(AlarmsContext);
  if (!value) throw new Error('AlarmsContext is not provided');
  return value;
}
