import { Duration } from 'luxon';
import { SECOND } from '../spans';

/** Milliseconds as a fact carries them: `PT25M`, `P2DT3H`; rounded up to a second. */
export function isoDuration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / SECOND);
  return Duration.fromObject({ seconds })
    .shiftTo('days', 'hours', 'minutes', 'seconds')
    .toISO();
}
