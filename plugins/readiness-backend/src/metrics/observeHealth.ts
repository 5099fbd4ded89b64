import { LoggerService } from '@backstage/backend-plugin-api';
import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { Health } from 'backstage-plugin-readiness-common';
import { Clock } from '../util/clock';
import { messageOf } from '../util/messageOf';
import { GAUGES } from './gauges';

/** For how long one reading serves all gauges, in milliseconds: they are collected one after another. */
const SHARED_FOR = 5_000;

/**
 * Tells the health of everything whenever metrics are collected; until somebody collects them nothing
 * is read. What cannot be read is left out of that collection.
 */
export function observeHealth(
  metrics: MetricsService,
  {
    readHealth,
    clock,
    logger,
  }: {
    readHealth(): Promise<Health>;
    clock: Clock;
    logger: LoggerService;
  },
): void {
  const read = shared(readHealth, clock);
  for (const { name, description, unit, read: readGauge } of GAUGES) {
    const gauge = metrics.createObservableGauge(name, { description, unit });
    gauge.addCallback(async result => {
      try {
        readGauge(await read(), clock()).forEach(({ value, attributes }) =>
          result.observe(value, attributes),
        );
      } catch (error) {
        logger.debug(`'${name}' could not be observed: ${messageOf(error)}`);
      }
    });
  }
}

function shared<T>(read: () => Promise<T>, clock: Clock): () => Promise<T> {
  let last: { at: number; reading: Promise<T> } | undefined;
  return () => {
    const at = clock();
    if (!last || at - last.at > SHARED_FOR) last = { at, reading: read() };
    return last.reading;
  };
}
