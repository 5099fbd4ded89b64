import { performance } from 'node:perf_hooks';
import { Instant } from 'backstage-plugin-readiness-common';
import { CollectorRun } from '../stores/CollectorRunStore';
import { CollectedEntity, FactStore } from '../stores/FactStore';
import { saidHash } from '../stores/shared/saidHash';
import { breathe } from '../util/breathe';
import { createPacer } from '../util/pacer';
import { BatchResult } from './BatchResult';

/** A slow source's answers are not held back until there are many; milliseconds. */
const LONGEST_WAIT = 5_000;

/**
 * Records a run as it goes: of each entity only what is not known already. Until a first answer comes back
 * nothing is written: a source that answers nothing at all is down, and that is told of the run, not of
 * each entity.
 */
export class RunRecorder {
  readonly #options: { facts: FactStore; collector: string; at: Instant };
  readonly #waiting: CollectedEntity[] = [];
  readonly #pace = createPacer();
  #writing: Promise<void> = Promise.resolve();
  #wroteAt = performance.now();
  #answered = false;
  #delivered = false;
  #entities = 0;
  #failures = 0;
  #present = 0;
  #changed = 0;
  #message?: string;

  constructor(options: { facts: FactStore; collector: string; at: Instant }) {
    this.#options = options;
  }

  /** Whether a source knows any of the entities. */
  get delivered(): boolean {
    return this.#delivered;
  }

  /** @param said - what is known of each of the entities, by id */
  async add(
    batch: BatchResult,
    said: ReadonlyMap<number, string | undefined>,
  ): Promise<void> {
    this.#entities += batch.entities.length;
    this.#failures += batch.failures;
    this.#present += batch.present;
    this.#delivered ||= batch.delivered;
    this.#answered ||= batch.answered;
    this.#message ??= batch.message;
    for (const entity of batch.entities) {
      const hash = saidHash(entity.facts);
      const isKnown = said.get(entity.entityId) === hash;
      if (!isKnown) this.#waiting.push({ said: hash, ...entity });
      const wait = this.#pace();
      if (wait) await wait;
    }
    const isLate = performance.now() - this.#wroteAt > LONGEST_WAIT;
    await this.#writeDownTo(isLate ? 1 : this.#options.facts.batchSize);
  }

  /** Writes what is still to be written. To be called once, when all that was said was added. */
  async finish(): Promise<void> {
    await this.#writeDownTo(1);
    await this.#writing;
  }

  /** How the run went, once it is over. */
  summary(): Omit<CollectorRun, 'collector' | 'startedAt' | 'finishedAt'> {
    const isDown = this.#entities > 0 && !this.#answered;
    return {
      status: isDown ? 'failed' : 'complete',
      entities: this.#entities,
      answered: this.#present,
      failures: this.#failures,
      changed: this.#changed,
      ...(this.#message && { message: this.#message }),
    };
  }

  /** Until fewer than so many wait. While the last of it is written, the next entities are asked about. */
  async #writeDownTo(fewest: number) {
    while (this.#answered && this.#waiting.length >= fewest) {
      await this.#writing;
      const batch = this.#waiting.splice(0, this.#options.facts.batchSize);
      this.#writing = this.#write(batch);
      // Who awaits it next is told; until then it is nobody's.
      this.#writing.catch(() => {});
      await breathe();
    }
  }

  async #write(batch: readonly CollectedEntity[]) {
    const { facts, collector, at } = this.#options;
    const { changed } = await facts.record(collector, batch, at);
    this.#changed += changed;
    this.#wroteAt = performance.now();
  }
}
