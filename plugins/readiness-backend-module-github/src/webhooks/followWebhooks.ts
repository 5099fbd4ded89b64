import { LoggerService } from '@backstage/backend-plugin-api';
import { EventParams, EventsService } from '@backstage/plugin-events-node';
import { DeliverySink } from 'backstage-plugin-readiness-node';
import { z } from 'zod/v4';
import { recordAll } from '../recordAll';
import { readWebhook, WEBHOOKS } from './readWebhook';

/** Where the events backend puts what it took from GitHub, the signature checked. */
const TOPIC = 'github.';

/**
 * Hands over what webhooks say. What cannot be stored is lost here, and found again by the next pull: GitHub
 * was told *accepted* by then.
 */
export async function followWebhooks(options: {
  events: EventsService;
  sink: DeliverySink;
  isBuild(workflow: string): boolean;
  logger: LoggerService;
}): Promise<void> {
  const { events, sink, logger } = options;
  await events.subscribe({
    id: 'github',
    topics: WEBHOOKS.map(name => `${TOPIC}${name}`),
    async onEvent({ topic, eventPayload }: EventParams) {
      const name = topic.slice(TOPIC.length);
      try {
        const heard = readWebhook(name, eventPayload, options);
        await recordAll(heard, sink, logger);
      } catch (error) {
        if (!(error instanceof z.ZodError)) throw error;
        logger.warn(`GitHub's webhook '${name}' is ${problemOf(error)}`);
      }
    },
  });
}

/** Never the payload: it has names of people in it. */
function problemOf({ issues: [{ path, message }] }: z.ZodError): string {
  return `not what it should be at '${path.join('.')}': ${message}`;
}
