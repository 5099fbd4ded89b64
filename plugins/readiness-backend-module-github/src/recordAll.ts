import { LoggerService } from '@backstage/backend-plugin-api';
import { DeliveryEvent, DeliverySink } from 'backstage-plugin-readiness-node';

/** Hands events over. What is refused is said, once for all of them: it will be refused again. */
export async function recordAll(
  events: readonly DeliveryEvent[],
  sink: DeliverySink,
  logger: LoggerService,
): Promise<void> {
  if (events.length === 0) return;
  const verdicts = await sink.record(events.map(event => ({ event })));
  const refused = verdicts.flatMap(verdict =>
    verdict.status === 'refused' ? verdict : [],
  );
  if (refused.length === 0) return;
  const [{ path, message }] = refused;
  logger.warn(
    `${refused.length} of ${events.length} events of GitHub were refused; the first at '${path}': ${message}`,
  );
}
