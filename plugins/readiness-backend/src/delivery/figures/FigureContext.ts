import { Freeze } from './Freeze';
import { Weekday } from './Weekday';

/** What the figures of an entity follow from, beside its records. */
export interface FigureContext {
  /** Milliseconds since the epoch. */
  now: number;
  /** Of the owning team; IANA name. */
  timeZone: string;
  /** Days that the owning team works, in any order; `MONDAY_TO_FRIDAY` unless they say otherwise. */
  workingWeek: readonly Weekday[];
  /** Over how many days rates are taken; 90 unless configured. */
  windowDays: number;
  /** Declared stretches without deployments that apply to this entity. */
  freezes?: readonly Freeze[];
  /** Whether anything is said of people. */
  peopleFigures: boolean;
  /** The entity declares that it has no environment before production. */
  singleEnvironment: boolean;
}
