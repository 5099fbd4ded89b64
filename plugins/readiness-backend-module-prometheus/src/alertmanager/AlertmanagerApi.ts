import { z } from 'zod/v4';
import { ServerClient } from '../http/ServerClient';
import { ServerError } from '../http/ServerError';
import { parseRouting } from './parseRouting';
import { Routing } from './Routing';
import { activeSilences, Silence, silencesAnswer } from './silences';

const STATUS = '/api/v2/status';

const statusAnswer = z.object({ config: z.object({ original: z.string() }) });

/** Whom it tells of what, and what it was asked to be quiet about. */
export interface Telling {
  routing: Routing;
  silences: readonly Silence[];
}

export class AlertmanagerApi {
  constructor(private readonly client: ServerClient) {}

  /** @throws ServerError */
  async telling(abort: AbortSignal): Promise<Telling> {
    // One after the other: the same outage is told of in the same words.
    const status = await this.client.ask({
      path: STATUS,
      answers: statusAnswer,
      abort,
    });
    const silences = await this.client.ask({
      path: '/api/v2/silences',
      answers: silencesAnswer,
      abort,
    });
    return {
      routing: routingOf(status.config.original),
      silences: activeSilences(silences),
    };
  }
}

function routingOf(yaml: string): Routing {
  try {
    return parseRouting(yaml);
  } catch {
    // What is wrong could quote what is secret.
    throw new ServerError(`${STATUS}: its configuration cannot be read`);
  }
}
