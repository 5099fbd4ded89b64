import { LoggerService } from '@backstage/backend-plugin-api';
import { FeedSink } from 'backstage-plugin-readiness-node';
import { z } from 'zod';
import { PagerDutyClient } from '../api/PagerDutyClient';
import { LogEntry } from '../api/shapes';
import { readLog } from './readLog';
import { EntityOf, toStep } from './toStep';
import { OVERLAP, windowsBetween } from './windows';

export interface IncidentFeedOptions {
  client: PagerDutyClient;
  sink: FeedSink;
  logger: LoggerService;
  backfillDays: number;
  /** Read anew for each run. */
  readEntities(abort: AbortSignal): Promise<EntityOf>;
}

const DAY = 24 * 60 * 60 * 1000;
const BOOKMARK = z.object({ until: z.iso.datetime() });

/** Reads what happened to incidents since it last read, and hands it over. */
export class IncidentFeed {
  constructor(private readonly options: IncidentFeedOptions) {}

  /** Stops anywhere and goes on from there: what was handed over is behind the bookmark. */
  async run(now: Date, abort: AbortSignal): Promise<void> {
    const { client, sink, readEntities } = this.options;
    const entityOf = await readEntities(abort);
    const since = await this.#readFrom(now);
    for (const window of windowsBetween(since, now)) {
      for await (const entries of readLog(window, client, abort)) {
        await this.#handOver(entries, entityOf);
      }
      await sink.bookmark.keep({ until: window.until.toISOString() });
    }
  }

  async #readFrom(now: Date): Promise<Date> {
    const { sink, backfillDays } = this.options;
    const furthest = now.getTime() - backfillDays * DAY;
    const read = BOOKMARK.safeParse(await sink.bookmark.read());
    if (!read.success) return new Date(furthest);
    const last = Date.parse(read.data.until) - OVERLAP;
    return new Date(Math.max(last, furthest));
  }

  async #handOver(entries: readonly LogEntry[], entityOf: EntityOf) {
    const { sink, logger } = this.options;
    const told = entries.flatMap(entry => {
      const event = toStep(entry, entityOf);
      return event ? [{ event, body: JSON.stringify(entry) }] : [];
    });
    if (told.length === 0) return;
    const verdicts = await sink.record(told);
    verdicts.forEach((verdict, index) => {
      if (verdict.status !== 'refused') return;
      const { id } = told[index].event;
      logger.warn(
        `Entry ${id} of PagerDuty's log was refused: ${verdict.path}: ${verdict.message}`,
      );
    });
  }
}
