import { Clock } from '../util/clock';
import { orAborted } from '../util/orAborted';
import { MemoryCatalogSnapshot } from './MemoryCatalogSnapshot';

/**
 * The last snapshot of this replica, for as long as it is of use: a portal's catalog is read once for
 * everything that happens within a minute, and does not stay in memory afterwards.
 */
export class SnapshotCache {
  readonly #read: () => Promise<MemoryCatalogSnapshot>;
  readonly #clock: Clock;
  readonly #keepFor: number;
  #last?: { snapshot: MemoryCatalogSnapshot; readAt: number };
  #reading?: Promise<MemoryCatalogSnapshot>;
  #forget?: NodeJS.Timeout;

  constructor(options: {
    read(): Promise<MemoryCatalogSnapshot>;
    clock: Clock;
    /** Milliseconds. */
    keepFor?: number;
  }) {
    this.#read = options.read;
    this.#clock = options.clock;
    this.#keepFor = options.keepFor ?? 60_000;
  }

  /** A snapshot that is at most a minute old. */
  async recent(abort: AbortSignal): Promise<MemoryCatalogSnapshot> {
    const last = this.#last;
    if (last && this.#clock() - last.readAt < this.#keepFor) {
      return last.snapshot;
    }
    return this.fresh(abort);
  }

  /** A snapshot that is read now, or was being read already. */
  async fresh(abort: AbortSignal): Promise<MemoryCatalogSnapshot> {
    abort.throwIfAborted();
    this.#reading ??= this.#readAndKeep().finally(() => {
      this.#reading = undefined;
    });
    return orAborted(this.#reading, abort);
  }

  async #readAndKeep(): Promise<MemoryCatalogSnapshot> {
    const readAt = this.#clock();
    const snapshot = await this.#read();
    this.#last = { snapshot, readAt };
    clearTimeout(this.#forget);
    this.#forget = setTimeout(() => {
      this.#last = undefined;
    }, this.#keepFor).unref();
    return snapshot;
  }
}
