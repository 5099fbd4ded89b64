import { AlarmSourceRecord, EntityAlarms } from './records';

const MINUTE = 60 * 1000;

/** A whole scan is good for so long. */
export const SCANNED_FOR = 10 * MINUTE;

/** One that only pushes has nothing to say for long; a day without even a sign of life is an outage. */
const PUSHED_FOR = 24 * 60 * MINUTE;

/**
 * Why nothing can be said of the alarms of an entity now, as far as sources go; nothing where all that matter answer. Of
 * an entity that is in none of them it is not known that those that only push would ever tell.
 *
 * @param now - milliseconds since the epoch
 */
export function outageOf(
  { sources, mapped }: Pick<EntityAlarms, 'sources' | 'mapped'>,
  now: number,
): string | undefined {
  return sources
    .filter(({ kind }) => mapped || kind === 'pull')
    .map(source => outageOfSource(source, now))
    .find(message => message !== undefined);
}

/** To be read; the same for as long as the outage lasts. */
export function outageOfSource(
  { title, kind, asOf, failing }: Omit<AlarmSourceRecord, 'selectors'>,
  now: number,
): string | undefined {
  if (failing) {
    return `${title} has not answered since ${failing.since}: ${failing.message}`;
  }
  if (!asOf) return `${title} has not been read yet`;
  const age = now - Date.parse(asOf);
  if (kind === 'push') {
    return age > PUSHED_FOR
      ? `${title} has not been heard of since ${asOf}`
      : undefined;
  }
  return age > SCANNED_FOR
    ? `${title} has not been read since ${asOf}`
    : undefined;
}
