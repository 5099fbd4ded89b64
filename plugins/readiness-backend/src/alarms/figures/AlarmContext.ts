import { AlarmOptions } from './options/AlarmOptions';

/** What is said of the alarms of an entity follows from this, beside its records. */
export interface AlarmContext {
  /** Milliseconds since the epoch. */
  now: number;
  options: AlarmOptions;
}
