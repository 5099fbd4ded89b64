import { IncidentRecord } from '../../records';

/** When they began; what began in the same millisecond is told apart by what the feeds say. */
export function byDetection(a: IncidentRecord, b: IncidentRecord): number {
  const [first, second] = [a, b].map(
    ({ detectedAt, source, incident }) => `${detectedAt} ${source} ${incident}`,
  );
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
