import { EntityRef, Instant } from 'backstage-plugin-readiness-common';
import {
  AlarmChange,
  AlarmPage,
  AlarmSource,
} from 'backstage-plugin-readiness-node';
import {
  AlarmChanges,
  AlarmOrigin,
  AlarmStore,
  MatchAlarm,
  WholeScan,
} from '../stores/AlarmStore';
import { breathe } from '../util/breathe';
import { chunks } from '../util/chunks';

/** Changes of state to be stored at once. */
const LARGEST = 5000;

/** Takes what one scan yields, page by page. */
export class ScanIntake {
  /** Ids of all alarms that it yielded. */
  readonly seen = new Set<string>();
  readonly entityRefs = new Set<EntityRef>();
  changed = 0;
  /** Of alarms that it has not yielded yet. */
  #waiting: AlarmChange[] = [];
  #lastReadAt: Instant | undefined;
  #historySince: Instant | undefined;
  readonly #origin: AlarmOrigin;

  constructor(
    { id, title }: Pick<AlarmSource, 'id' | 'title'>,
    private readonly options: {
      store: Pick<AlarmStore, 'batchSize' | 'takePage' | 'finishScan'>;
      match: MatchAlarm;
      scans: readonly WholeScan[];
    },
  ) {
    this.#origin = { id, title, kind: 'pull' };
  }

  async take(page: AlarmPage): Promise<void> {
    const { readAt, alarms, changes = [], historySince } = page;
    this.#lastReadAt = readAt;
    if (
      historySince &&
      !(this.#historySince && this.#historySince < historySince)
    ) {
      this.#historySince = historySince;
    }
    this.#waiting.push(...changes);
    for (const chunk of chunks(alarms, this.options.store.batchSize)) {
      chunk.forEach(({ id }) => this.seen.add(id));
      await this.#store(readAt, chunk, this.#takeWaiting());
    }
    if (alarms.length === 0) await this.#store(readAt, [], this.#takeWaiting());
  }

  /**
   * After the last page.
   *
   * @param historyUntil - when it was read as a whole before
   */
  async finish(startedAt: Instant, historyUntil?: Instant): Promise<void> {
    for (const rest of chunks(this.#waiting, LARGEST)) {
      await this.#store(this.#lastReadAt ?? startedAt, [], rest);
    }
    const historySince = this.#historySince;
    const { store } = this.options;
    this.#note(
      await store.finishScan(this.#origin, {
        startedAt,
        seen: this.seen,
        ...(historySince && { historySince }),
        ...(historyUntil && { historyUntil }),
      }),
    );
  }

  async #store(
    readAt: Instant,
    alarms: AlarmPage['alarms'],
    changes: readonly AlarmChange[],
  ): Promise<void> {
    if (alarms.length + changes.length === 0) return;
    const { store, match, scans } = this.options;
    const page = { readAt, alarms, changes };
    this.#note(await store.takePage(this.#origin, page, { match, scans }));
    await breathe();
  }

  /** Those of alarms that were yielded. */
  #takeWaiting(): AlarmChange[] {
    if (this.#waiting.length === 0) return [];
    const isReady = ({ alarm }: AlarmChange) => this.seen.has(alarm);
    const ready = this.#waiting.filter(isReady);
    this.#waiting = this.#waiting.filter(change => !isReady(change));
    return ready;
  }

  #note({ changed, entityRefs }: AlarmChanges) {
    this.changed += changed;
    entityRefs.forEach(ref => this.entityRefs.add(ref));
  }
}
