import { AlarmView } from 'backstage-plugin-readiness-common';

/** What all of them have in common, which is then said once. */
export function common(
  alarms: readonly AlarmView[],
  key: 'source' | 'matchedBy',
): string | undefined {
  const values = new Set(alarms.map(alarm => alarm[key]));
  return values.size === 1 ? [...values][0] : undefined;
}
