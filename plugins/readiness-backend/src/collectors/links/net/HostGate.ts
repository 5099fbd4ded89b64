import { setTimeout } from 'node:timers/promises';
import pLimit from 'p-limit';

export interface HostGateOptions {
  /** Requests at a time, to all hosts together. */
  concurrency: number;
  perHost: {
    /** Requests at a time, to one host. */
    concurrency: number;
    /** From the start of one request to the next, in milliseconds. */
    gap: number;
  };
}

/** For people who wait, beside all others. */
const URGENT = 2;

interface Host {
  limit: ReturnType<typeof pLimit>;
  /** When the next request may start, in milliseconds since the epoch. */
  nextAt: number;
}

/** Lets requests through, a few at a time in all and fewer to each host, with a gap between them. */
export class HostGate {
  readonly #options: HostGateOptions;
  readonly #all: ReturnType<typeof pLimit>;
  readonly #urgent = pLimit(URGENT);
  readonly #hosts = new Map<string, Host>();

  constructor(options: HostGateOptions) {
    this.#options = options;
    this.#all = pLimit(options.concurrency);
  }

  /**
   * Asks when it is its turn, unless that is not wanted any more by then. Waiting for a slow host takes
   * no place from the others. What is urgent does not queue behind all that is not, but keeps the gap.
   */
  async run(
    host: string,
    ask: () => Promise<void>,
    { isWanted, isUrgent }: { isWanted(): boolean; isUrgent?: boolean },
  ): Promise<void> {
    const askIfWanted = async () => {
      if (isWanted()) await ask();
    };
    const lane = isUrgent ? this.#urgent : this.#hostOf(host).limit;
    await lane(async () => {
      if (!isWanted()) return;
      await this.#mindTheGap(host);
      await (isUrgent ? askIfWanted() : this.#all(askIfWanted));
    });
  }

  async #mindTheGap(name: string): Promise<void> {
    const host = this.#hostOf(name);
    const now = Date.now();
    const start = Math.max(now, host.nextAt);
    host.nextAt = start + this.#options.perHost.gap;
    if (start > now) await setTimeout(start - now);
  }

  #hostOf(name: string): Host {
    const known = this.#hosts.get(name);
    if (known) return known;
    const host = {
      limit: pLimit(this.#options.perHost.concurrency),
      nextAt: 0,
    };
    this.#hosts.set(name, host);
    return host;
  }
}
