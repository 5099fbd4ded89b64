import { LoggerService } from '@backstage/backend-plugin-api';
import { ScopeStore, StoredScope } from '../stores/ScopeStore';
import { Clock, toInstant } from '../util/clock';
import { messageOf } from '../util/messageOf';
import { SharedRuns } from '../util/SharedRuns';

const MINUTE = 60_000;

/** For so long, in milliseconds, nobody asks again. */
const FRESH_FOR = MINUTE;

/** For so long it is asked again behind the reader, who sees what was visible then. Later the reader waits. */
const SERVED_FOR = 5 * MINUTE;

/** For so long a replica that is asking keeps the others from it. */
const CLAIMED_FOR = MINUTE;

/** Asks which uids are visible. Rejects rather than to answer too many. */
export type Ask = () => Promise<readonly string[]>;

/** Keeps what is visible under which conditions recent enough, asking as seldom as that allows. */
export class KeptScopes {
  readonly #store: ScopeStore;
  readonly #clock: Clock;
  readonly #logger: LoggerService;
  readonly #fills = new SharedRuns<string, StoredScope>();
  readonly #behind = new SharedRuns<string, void>();

  constructor(options: {
    store: ScopeStore;
    clock: Clock;
    logger: LoggerService;
  }) {
    this.#store = options.store;
    this.#clock = options.clock;
    this.#logger = options.logger;
  }

  /** Id of the scope under this key. Rejects when it has to be asked and there is no answer. */
  async idOf(key: string, ask: Ask): Promise<number> {
    const kept = await this.#store.find(key);
    const age = kept ? this.#clock() - Date.parse(kept.asOf) : Infinity;
    if (!kept || age > SERVED_FOR) return (await this.#fill(key, ask)).id;
    if (age > FRESH_FOR) void this.#fillBehind(key, kept, ask);
    return kept.id;
  }

  /** Readers who wait at the same time wait for the same answer. */
  #fill(key: string, ask: Ask): Promise<StoredScope> {
    return this.#fills.run(key, async () => {
      // Of before it was asked: whatever changes meanwhile may be missing in the answer.
      const asOf = toInstant(this.#clock());
      const uids = await ask();
      return this.#store.fill(key, { uids, asOf });
    });
  }

  /** Never rejects: what is kept stays, and is not served for ever. */
  #fillBehind(key: string, { id }: StoredScope, ask: Ask): Promise<void> {
    return this.#behind.run(key, async () => {
      try {
        if (await this.#claim(id)) await this.#fill(key, ask);
      } catch (error) {
        this.#logger.warn(
          `What is visible could not be asked again: ${messageOf(error)}`,
        );
      }
    });
  }

  #claim(id: number): Promise<boolean> {
    const now = this.#clock();
    const until = toInstant(now + CLAIMED_FOR);
    return this.#store.claim(id, { now: toInstant(now), until });
  }
}
