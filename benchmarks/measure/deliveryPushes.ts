import { chunks } from '../../plugins/readiness-backend/src/util/chunks';
import { DeploymentStep } from '../../plugins/readiness-node/src/delivery';
import { Figure, median, mib, ms } from './figure';

export const EVENTS = 100_000;
export const BATCH = 500;

/** Hands events to the door for feeds; fails where one is not taken. */
export type Take = (steps: readonly DeploymentStep[]) => Promise<void>;

export async function pushAll(events: readonly DeploymentStep[], record: Take) {
  const heaps: number[] = [];
  let took = 0;
  for (const [index, batch] of [...chunks(events, BATCH)].entries()) {
    const start = performance.now();
    await record(batch);
    took += performance.now() - start;
    if ((index + 1) % (EVENTS / BATCH / 5) === 0) {
      globalThis.gc?.();
      heaps.push(process.memoryUsage().heapUsed);
    }
  }
  const memory = `${mib(heaps[0])}, ${mib(heaps[heaps.length - 1])}`;
  return { took, memory };
}

export async function pushSingly(
  events: readonly DeploymentStep[],
  record: Take,
) {
  const times: number[] = [];
  for (const event of events) {
    const start = performance.now();
    await record([event]);
    times.push(performance.now() - start);
  }
  return median(times);
}

/** Made as they are pushed: all at once they would fill the memory. They show whether a full database is slower. */
export async function pushRest(
  events: Iterable<DeploymentStep>,
  record: Take,
): Promise<Figure[]> {
  const times: number[] = [];
  for (const batch of batches(events)) {
    const start = performance.now();
    await record(batch);
    times.push(performance.now() - start);
  }
  const atOnce = EVENTS / BATCH;
  if (times.length < 2 * atOnce) return [];
  const [first, last] = [times.slice(0, atOnce), times.slice(-atOnce)].map(
    some => some.reduce((sum, one) => sum + one, 0),
  );
  const all = times.length * BATCH;
  return [
    { name: `${EVENTS} events more`, text: ms(first) },
    { name: `… the last ${EVENTS} of ${all} more`, text: ms(last) },
  ];
}

function* batches(events: Iterable<DeploymentStep>) {
  let batch: DeploymentStep[] = [];
  for (const event of events) {
    batch.push(event);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
