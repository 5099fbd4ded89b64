import { Instant } from 'backstage-plugin-readiness-common';
import { Freeze } from '../figures/Freeze';
import { Weekday } from '../figures/Weekday';

/** Something that went wrong and is not over. */
export interface OpenTrouble {
  /** As people know it: the title of an incident, the version that failed. */
  name: string;
  since?: Instant;
  link?: string;
}

/** An incident that nobody resolved, and that nobody has said anything of for long. */
export interface SilentIncident extends OpenTrouble {
  /** When the last happened that was heard of it. */
  lastNewsAt: Instant;
}

/** What the deployment feeds say at this moment. */
export interface LiveDeliveries {
  /** When it was last sure to be complete. */
  asOf: Instant;
  /** Incidents that nobody has resolved, of which something was heard lately. */
  incidents: readonly OpenTrouble[];
  /** Others that nobody has resolved, long without news. */
  silent: readonly SilentIncident[];
  /** Failed deployments to production that nothing has recovered. */
  failures: readonly OpenTrouble[];
}

/** An alarm that is meant for people, and firing. */
export interface FiringAlarm extends OpenTrouble {
  /** Rated so; where alarms are not rated, every one that pages. */
  isCritical: boolean;
  /** Somebody has asked it to be quiet for now: they know. */
  isSilenced: boolean;
}

/** What the alarm sources say at this moment. */
export interface AlarmState {
  /** When it was last sure to be complete. */
  asOf: Instant;
  firing: readonly FiringAlarm[];
}

/** How changes of the service have gone; see the facts of the same names. */
export interface ChangeFailures {
  sampled: number;
  failed: number;
  /** In per cent. */
  rate: number;
}

/** How rolling back has gone. */
export interface Rollbacks {
  /** The last one that was seen, or that somebody vouches for; none when it was never exercised. */
  exercisedAt?: Instant;
  /** The median of the last ones in milliseconds, where any was timed. */
  takes?: number;
}

/** All that *deploy now?* weighs. */
export interface DeployNowInput {
  /** Milliseconds since the epoch. */
  now: number;
  /** Of the owning team; IANA name. */
  timeZone: string;
  /** Days that the owning team works. */
  workingWeek: readonly Weekday[];
  /** `fix`: the deployment mends what is burning. */
  intent?: 'change' | 'fix';
  /** Nothing when no feed has ever told of the service. */
  deliveries?: LiveDeliveries;
  /** Nothing when no source has ever told of its alarms. */
  alarms?: AlarmState;
  /** Those that apply to the service, past and future ones among them. */
  freezes: readonly Freeze[];
  /** Nothing while there are too few deployments to tell. */
  changes?: ChangeFailures;
  rollbacks: Rollbacks;
  /** Whether a source says, as of now, that somebody is on call. */
  isSomebodyOnCall: boolean;
  /** Whether deploying on the last afternoon of the working week has proved to be like any other. */
  hasFridayRecord: boolean;
}
