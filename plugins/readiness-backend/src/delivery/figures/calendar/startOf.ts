import { Ended } from '../classification/byEnd';

/** When somebody dared: its start, or its end where no feed tells when it started. */
export function startOf({ startedAt, finishedAt }: Ended): string {
  return startedAt ?? finishedAt;
}
