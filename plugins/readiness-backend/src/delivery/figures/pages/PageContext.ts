import { IncidentSource } from '../../heardOf';
import { FigureContext } from '../FigureContext';

/** What is said of the pages of a group follows from this, beside its incidents and rollbacks. */
export interface PageContext
  extends Pick<
    FigureContext,
    'now' | 'timeZone' | 'workingWeek' | 'peopleFigures'
  > {
  /** How long somebody is on call; 7 unless configured. */
  shiftDays: number;
  /** People of the group, and of those below it. */
  members: number;
  /** The feeds that tell of incidents here, of whichever service. */
  sources: readonly IncidentSource[];
  /** Severities are read as those of alarms are. */
  isCritical(severity: string): boolean;
  isInformational(severity: string): boolean;
}
