import { Instant } from 'backstage-plugin-readiness-common';
import { FigureContext } from '../FigureContext';

/** What is said of the pages of a group follows from this, beside its incidents. */
export interface PageContext
  extends Pick<
    FigureContext,
    'now' | 'timeZone' | 'workingWeek' | 'peopleFigures'
  > {
  /** How long somebody is on call; 7 unless configured. */
  shiftDays: number;
  /** Since when a feed tells of incidents here, of whichever service. Left out: none does. */
  heardSince?: Instant;
  /** Severities are read as those of alarms are. */
  isCritical(severity: string): boolean;
  isInformational(severity: string): boolean;
}
