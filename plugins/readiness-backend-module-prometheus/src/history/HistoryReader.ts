import { Instant } from 'backstage-plugin-readiness-common';
import {
  AlarmPage,
  Notice,
  ScanContext,
} from 'backstage-plugin-readiness-node';
import { PrometheusApi } from '../prometheus/PrometheusApi';
import { historyUnread } from '../scan/notices';
import { historyPages, Scanned } from './historyPages';
import { ReadChanges } from './readChanges';
import { readHistory } from './readHistory';

/** In milliseconds. Scans that follow each other see what happens. */
const SHORTEST_GAP = 10 * 60_000;

/** Reads what alerts did while nobody listened, as far as the server remembers: once for each gap, however it goes. */
export class HistoryReader {
  /** Until when it was known when it was read last; empty at the first scan. */
  #asked?: Instant | '';
  /** Told at each scan until there is another gap: what is missing stays so. */
  #notice?: Notice;

  constructor(private readonly api: Pick<PrometheusApi, 'queryRange'>) {}

  async *read(
    scanned: Scanned,
    context: Pick<ScanContext, 'abort' | 'historyUntil' | 'notify'>,
  ): AsyncIterable<AlarmPage> {
    const { settings, readAt } = scanned;
    const { historyUntil, abort, notify } = context;
    if (this.#isDue(settings.history, readAt, historyUntil)) {
      this.#asked = historyUntil ?? '';
      const asked = { settings, readAt, historyUntil, abort };
      const read = await readHistory(this.api, asked);
      const { problem } = read;
      this.#notice =
        problem === undefined ? undefined : historyUnread(settings, problem);
      if (isTold(read)) yield* historyPages(read, scanned);
    }
    if (this.#notice) notify(this.#notice);
  }

  #isDue(history: number, readAt: Instant, until: Instant | undefined) {
    if (history === 0 || this.#asked === (until ?? '')) return false;
    return !until || Date.parse(readAt) - Date.parse(until) > SHORTEST_GAP;
  }
}

function isTold(read: Partial<ReadChanges>): read is ReadChanges {
  return read.since !== undefined;
}
