import { performance } from 'node:perf_hooks';
import { LoggerService } from '@backstage/backend-plugin-api';
import { Standard, StandardInForce } from '../definitions/Standard';
import { pushedSources } from '../facts/pushedStates';
import { CollectorState } from '../stores/CollectorRunStore';
import { DueEntity, EvaluatedEntity } from '../stores/ReportStore';
import { Stores } from '../stores/Stores';
import { breathe } from '../util/breathe';
import { Clock, toInstant } from '../util/clock';
import { evaluateAllBefore } from './evaluateAllBefore';
import { EvaluateBatchOptions, evaluateEach } from './evaluateEach';

/** Characters of a row beside its report. */
const ROW = 500;

/** How often an evaluation on demand may lose against others before it gives up. */
const MOST_TRIES = 5;

export interface EvaluatorOptions {
  stores: Pick<Stores, 'facts' | 'reports' | 'collectorRuns'>;
  standard: StandardInForce;
  logger: LoggerService;
  clock: Clock;
  /** From where people know the catalog files of this machine. */
  roots?: readonly string[];
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
      const batch = await this.#evaluateOne(due, standard);
      if ((await reports.keep(batch)).length > 0) return;
    }
  }

  async #pass(abort: AbortSignal): Promise<number> {
    const standard = await this.#options.standard.get();
    if (!standard) return 0;
    const start = performance.now();
    const { listed } = this.#options.stores.reports.batches;
    let total = 0;
    while (!abort.aborted) {
      const { due, ...known } = await this.#listDue(standard, listed);
      const options = { ...this.#options, ...known, standard, abort };
      const kept = await this.#evaluateAndKeep(due, options);
      total += kept;
      // None lost against somebody else, who is at it then, and no more to be seen.
      if (kept === 0 || due.length < listed) break;
    }
    const seconds = (performance.now() - start) / 1000;
    this.#options.onPass?.({ seconds, entities: total });
    return total;
  }

  /** Keeps what was judged whenever there is enough of it. */
  async #evaluateAndKeep(
    due: readonly DueEntity[],
    options: EvaluateBatchOptions,
  ): Promise<number> {
    if (due.length === 0) return 0;
    const { kept: enough } = this.#options.stores.reports.batches;
    const waiting: EvaluatedEntity[] = [];
    let [total, length] = [0, 0];
    for await (const evaluated of evaluateEach(due, options)) {
      waiting.push(evaluated);
      length += lengthOf(evaluated);
      if (length < enough) continue;
      total += await this.#keep(waiting.splice(0));
      length = 0;
      if (options.abort?.aborted) break;
    }
    return total + (await this.#keep(waiting));
  }

  async #keep(evaluated: readonly EvaluatedEntity[]): Promise<number> {
    if (evaluated.length === 0) return 0;
    await breathe();
    const kept = await this.#options.stores.reports.keep(evaluated);
    await breathe();
    return kept.length;
  }

  async #listDue({ hash, definitions }: Standard, limit: number) {
    const { reports, collectorRuns } = this.#options.stores;
    // Before anything is read: whatever happens from then on makes due what is judged as of now.
    const now = this.#options.clock();
    const states = await collectorRuns.listStates();
    const due = await reports.listDue({
      definitionHash: hash,
      now: toInstant(now),
      evaluateAllBefore: evaluateAllBefore(states, definitions.facts, now),
      limit,
    });
    return { due, now, ...sourcesOf(states) };
  }

  async #evaluateOne(due: DueEntity, standard: Standard) {
    const { stores, clock } = this.#options;
    const now = clock();
    const sources = sourcesOf(await stores.collectorRuns.listStates());
    const options = { ...this.#options, ...sources, standard, now };
    const evaluated: EvaluatedEntity[] = [];
    for await (const one of evaluateEach([due], options)) evaluated.push(one);
    return evaluated;
  }
}

function sourcesOf(states: readonly CollectorState[]) {
  const connected = states.filter(({ connectedAt }) => connectedAt);
  return {
    connected: connected.map(({ collector }) => collector),
    pushed: pushedSources(states),
  };
}

/** About how much there is to write; an evaluation without reports is a row too. */
function lengthOf({ reports }: EvaluatedEntity): number {
  return reports.reduce((sum, { text = '' }) => sum + text.length, ROW);
}
