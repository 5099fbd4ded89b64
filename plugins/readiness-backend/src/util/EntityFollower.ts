import { LoggerService } from '@backstage/backend-plugin-api';
import { EntityRef } from 'backstage-plugin-readiness-common';
import { messageOf } from './messageOf';

/** What comes within so many milliseconds is followed together. */
const DELAY = 2_000;

/**
 * Asks and judges entities soon after something was heard of them. It is there for speed alone: what it
 * does not come to, the next run of the collector finds.
 */
export class EntityFollower {
  readonly #follow: (refs: readonly EntityRef[]) => Promise<void>;
  readonly #logger: LoggerService;
  readonly #delay: number;
  readonly #what: string;
  #waiting = new Set<EntityRef>();
  #timer?: NodeJS.Timeout;
  #running = Promise.resolve();

  constructor(options: {
    follow(refs: readonly EntityRef[]): Promise<void>;
    logger: LoggerService;
    /** What was heard: `Deliveries`. */
    what: string;
    delay?: number;
  }) {
    this.#follow = options.follow;
    this.#logger = options.logger;
    this.#what = options.what;
    this.#delay = options.delay ?? DELAY;
  }

  add(refs: Iterable<EntityRef>): void {
    for (const ref of refs) this.#waiting.add(ref);
    if (this.#waiting.size === 0) return;
    this.#timer ??= setTimeout(() => this.flush(), this.#delay).unref();
  }

  /** Follows what waits, after what is being followed. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const refs = [...this.#waiting];
    this.#waiting = new Set();
    this.#running = this.#running.then(() => this.#run(refs));
    return this.#running;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #run(refs: readonly EntityRef[]): Promise<void> {
    if (refs.length === 0) return;
    try {
      await this.#follow(refs);
    } catch (error) {
      this.#logger.warn(
        `${this.#what} of ${
          refs.length
        } entities are judged with the next run: ${messageOf(error)}`,
      );
    }
  }
}
