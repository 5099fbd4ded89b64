import { performance } from 'node:perf_hooks';
import { LoggerService } from '@backstage/backend-plugin-api';
import { Standard, StandardInForce } from '../definitions/Standard';
import { pushedSources } from '../facts/pushedStates';
import { DueEntity } from '../stores/ReportStore';
import { Stores } from '../stores/Stores';
import { breathe } from '../util/breathe';
import { chunks } from '../util/chunks';
import { Clock, toInstant } from '../util/clock';
import { evaluateAllBefore } from './evaluateAllBefore';
import { evaluateBatch } from './evaluateBatch';

/** Entities looked up at once. */
const LISTED = 50;

/** Entities judged and kept at once: their transaction must not hold up the process. */
const BATCH = 5;

/** How often an evaluation on demand may lose against others before it gives up. */
const MOST_TRIES = 5;

export interface EvaluatorOptions {
  stores: Pick<Stores, 'facts' | 'reports' | 'collectorRuns'>;
  standard: StandardInForce;
  logger: LoggerService;
  clock: Clock;
  /** Told how each pass went. */
  onPass?(pass: { seconds: number; entities: number }): void;
}

/**
 * Judges what is due. Its progress is in the store, so it can be stopped anywhere and run by any
 * number of replicas: what was not kept is still due.
 */
export class Evaluator {
  readonly #options: EvaluatorOptions;
  #running?: Promise<unknown>;

  constructor(options: EvaluatorOptions) {
    this.#options = options;
  }

  /** Judges everything that is due, one pass at a time; returns how many entities were kept. */
  async evaluateDue(abort: AbortSignal): Promise<number> {
    // Two passes in one process would only take each other's work away.
    while (this.#running) await this.#running;
    if (abort.aborted) return 0;
    const pass = this.#pass(abort);
    this.#running = pass
      .catch(() => {})
      .finally(() => {
        this.#running = undefined;
      });
    return pass;
  }

  /** Judges one entity, due or not. */
  async evaluateNow(entityId: number): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const standard = await this.#options.standard.get();
      if (!standard) return;
      const { reports } = this.#options.stores;
      const due = await reports.getDue(entityId, standard.hash);
      if (!due) return;
      const batch = await this.#evaluate([due], standard);
      if ((await reports.keep(batch)).length > 0) return;
    }
  }

  async #pass(abort: AbortSignal): Promise<number> {
    const standard = await this.#options.standard.get();
    if (!standard) return 0;
    const start = performance.now();
    let total = 0;
    while (!abort.aborted) {
      const due = await this.#listDue(standard);
      const kept = await this.#evaluateAndKeep(due, standard, abort);
      total += kept;
      // All lost against somebody else, who is at it then: the next pass sees what is left.
      if (kept === 0) break;
    }
    const seconds = (performance.now() - start) / 1000;
    this.#options.onPass?.({ seconds, entities: total });
    return total;
  }

  async #evaluateAndKeep(
    due: readonly DueEntity[],
    standard: Standard,
    abort: AbortSignal,
  ): Promise<number> {
    let kept = 0;
    for (const batch of chunks(due, BATCH)) {
      const evaluated = await this.#evaluate(batch, standard, abort);
      await breathe();
      kept += (await this.#options.stores.reports.keep(evaluated)).length;
      await breathe();
      if (abort.aborted) break;
    }
    return kept;
  }

  async #listDue({ hash, definitions }: Standard) {
    const { reports, collectorRuns } = this.#options.stores;
    const now = this.#options.clock();
    const states = await collectorRuns.listStates();
    return reports.listDue({
      definitionHash: hash,
      now: toInstant(now),
      evaluateAllBefore: evaluateAllBefore(states, definitions.facts, now),
      limit: LISTED,
    });
  }

  async #evaluate(
    batch: readonly DueEntity[],
    standard: Standard,
    abort?: AbortSignal,
  ) {
    const { stores, logger, clock } = this.#options;
    const states = await stores.collectorRuns.listStates();
    const connected = states
      .filter(({ connectedAt }) => connectedAt)
      .map(({ collector }) => collector);
    const now = clock();
    return evaluateBatch(batch, {
      stores,
      logger,
      standard,
      connected,
      pushed: pushedSources(states),
      now,
      abort,
    });
  }
}
