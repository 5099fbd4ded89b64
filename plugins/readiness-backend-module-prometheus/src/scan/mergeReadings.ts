import { AlarmReading, AlarmState } from 'backstage-plugin-readiness-node';

const WORST: readonly AlarmState[] = ['firing', 'insufficient-data', 'ok'];

/**
 * Rules of the same name, severity and labels are one alarm, as they are to whoever is told: the first,
 * with the worst state of all.
 */
export function mergeReadings(
  readings: Iterable<AlarmReading>,
): Map<string, AlarmReading> {
  const byId = new Map<string, AlarmReading>();
  for (const reading of readings) {
    const other = byId.get(reading.id);
    byId.set(reading.id, other ? merged(other, reading) : reading);
  }
  return byId;
}

function merged(first: AlarmReading, second: AlarmReading): AlarmReading {
  const { since: _, instanceOf, ...rest } = first;
  const [worst] = [first, second].sort(
    (a, b) => WORST.indexOf(a.state) - WORST.indexOf(b.state),
  );
  const [since] = [first, second]
    .filter(({ state }) => state === worst.state)
    .flatMap(each => each.since ?? [])
    .sort();
  return {
    ...rest,
    state: worst.state,
    ...(since && { since }),
    // What is a rule of its own is not a case of another.
    ...(instanceOf && second.instanceOf && { instanceOf }),
  };
}
