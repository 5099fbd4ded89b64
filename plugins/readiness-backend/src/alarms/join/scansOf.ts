import { WholeScan } from '../../stores/AlarmStore';
import { Alarm } from './Alarm';

/** The scans that had the alarm. */
export function scansOf(
  { scannedSince, goneAt }: Pick<Alarm, 'scannedSince' | 'goneAt'>,
  scans: readonly WholeScan[],
): WholeScan[] {
  if (scannedSince === undefined) return [];
  return scans.filter(
    ({ startedAt, finishedAt }) =>
      finishedAt >= scannedSince &&
      (goneAt === undefined || startedAt < goneAt),
  );
}
