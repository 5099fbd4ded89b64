import { Labels } from '../labels/KnownLabels';

/** That alerts with these labels began to fire, or that the last of them was over. */
export interface Change {
  labels: Labels;
  /** Seconds since the epoch. */
  at: number;
  began: boolean;
}
