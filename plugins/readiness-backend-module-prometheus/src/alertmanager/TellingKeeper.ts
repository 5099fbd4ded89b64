import { ServerError } from '../http/ServerError';
import { AlertmanagerApi, Telling } from './AlertmanagerApi';

/** Whom alarms reach changes seldom: for that long, what was read last is good enough. */
const GOOD_FOR = 60 * 60_000;

/** Bridges the minutes in which an Alertmanager does not answer. */
export class TellingKeeper {
  #last?: { telling: Telling; at: number };

  constructor(private readonly api: AlertmanagerApi) {}

  /**
   * @param notify - told when it does not answer, and what it said last is used
   * @throws ServerError when it does not answer, and said nothing of late
   */
  async read(
    abort: AbortSignal,
    notify: (error: ServerError) => void,
    now: number = Date.now(),
  ): Promise<Telling> {
    try {
      const telling = await this.api.telling(abort);
      this.#last = { telling, at: now };
      return telling;
    } catch (error) {
      const last = this.#last;
      if (!(error instanceof ServerError)) throw error;
      if (!last || now - last.at > GOOD_FOR) throw error;
      notify(error);
      return last.telling;
    }
  }
}
