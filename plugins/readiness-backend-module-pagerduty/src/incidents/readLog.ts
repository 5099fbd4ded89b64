import { PAGE_SIZE, PagerDutyClient } from '../api/PagerDutyClient';
import { LogEntry, logEntrySchema } from '../api/shapes';
import { halvesOf, Window } from './windows';

/** As far as PagerDuty lets anybody page through one list. */
const FURTHEST = 10_000;

/**
 * What happened to incidents in a window, page by page. A window with more than can be paged through is
 * read in halves.
 */
export async function* readLog(
  window: Window,
  client: PagerDutyClient,
  abort: AbortSignal,
): AsyncGenerator<LogEntry[]> {
  for (let offset = 0; ; offset += PAGE_SIZE) {
    if (offset + PAGE_SIZE > FURTHEST) {
      for (const half of halvesOf(window)) yield* readLog(half, client, abort);
      return;
    }
    const { items, more } = await client.page(
      '/log_entries',
      {
        since: window.since.toISOString(),
        until: window.until.toISOString(),
        time_zone: 'UTC',
        is_overview: 'true',
        include: ['incidents'],
        offset,
      },
      ['log_entries', logEntrySchema],
      abort,
    );
    yield items;
    if (!more) return;
  }
}
