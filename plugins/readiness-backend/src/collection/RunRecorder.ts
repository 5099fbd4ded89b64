import { Instant } from 'backstage-plugin-readiness-common';
import { CollectorRun } from '../stores/CollectorRunStore';
import { CollectedEntity, FactStore } from '../stores/FactStore';
import { breathe } from '../util/breathe';
import { chunks } from '../util/chunks';
import { BatchResult } from './BatchResult';

/** Entities written at once: their statements must not hold up the process. */
const CHUNK = 25;

/**
 * Records a run as it goes. Until a first answer comes back nothing is written: a source that answers
 * nothing at all is down, and that is told of the run, not of each entity.
 */
export class RunRecorder {
  readonly #options: { facts: FactStore; collector: string; at: Instant };
  readonly #waiting: CollectedEntity[] = [];
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

  async add(batch: BatchResult): Promise<void> {
    this.#entities += batch.entities.length;
    this.#failures += batch.failures;
    this.#present += batch.present;
    this.#delivered ||= batch.delivered;
    this.#answered ||= batch.answered;
    this.#message ??= batch.message;
    this.#waiting.push(...batch.entities);
    if (this.#answered) await this.#write(this.#waiting.splice(0));
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

  async #write(entities: readonly CollectedEntity[]) {
    const { facts, collector, at } = this.#options;
    for (const chunk of chunks(entities, CHUNK)) {
      const { changed } = await facts.record(collector, chunk, at);
      this.#changed += changed;
      await breathe();
    }
  }
}
