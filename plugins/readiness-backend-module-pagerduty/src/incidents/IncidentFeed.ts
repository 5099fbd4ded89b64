import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import {
  DeliveryFeed,
  FeedNotice,
  FeedSink,
} from 'backstage-plugin-readiness-node';
import { z } from 'zod';
import { PagerDutyClient } from '../api/PagerDutyClient';
import { LogEntry } from '../api/shapes';
import { serviceNameOf } from '../onCall/serviceNames';
import { readLog } from './readLog';
import { EntityOf, toStep } from './toStep';
import { OVERLAP, windowsBetween } from './windows';

export interface IncidentFeedOptions {
  client: PagerDutyClient;
  logger: LoggerService;
  backfillDays: number;
  /** Read anew for each run. */
  readEntities(abort: AbortSignal): Promise<EntityOf>;
}

const DAY = 24 * 60 * 60 * 1000;

const bookmarkSchema = z.object({
  /** Read until here; nothing before the first piece was. */
  until: z.iso.datetime().optional(),
  /** Since when runs end before their time, and why the last one did. */
  failing: z
    .object({ since: z.iso.datetime(), message: z.string() })
    .optional(),
});

type Bookmark = z.infer<typeof bookmarkSchema>;

/** Reads what happened to incidents since it last read, and hands it over. */
export class IncidentFeed implements DeliveryFeed {
  readonly id = 'pagerduty';
  readonly title = 'PagerDuty';
  readonly tells = ['incidents'] as const;
  #sink?: FeedSink;

  constructor(private readonly options: IncidentFeedOptions) {}

  /** To be called once, with what adding this feed returned. */
  connect(sink: FeedSink): this {
    this.#sink = sink;
    return this;
  }

  /**
   * Stops anywhere and goes on from there: what was handed over is behind the bookmark.
   *
   * @throws when PagerDuty does not answer, having noted it down
   */
  async run(now: Date, abort: AbortSignal): Promise<void> {
    try {
      await this.#read(now, abort);
    } catch (error) {
      if (!abort.aborted) await this.#noteFailure(error, now);
      throw error;
    }
  }

  /** Of an entity that names a service. */
  async completeUntil(entity: Entity): Promise<string | undefined> {
    return serviceNameOf(entity) && (await this.incidentsUntil());
  }

  async incidentsUntil(): Promise<string | undefined> {
    return (await this.#bookmark()).until;
  }

  async listNotices(): Promise<FeedNotice[]> {
    const { failing } = await this.#bookmark();
    if (!failing) return [];
    return [{ code: 'incidents-not-read', subject: 'PagerDuty', ...failing }];
  }

  get #connected(): FeedSink {
    if (!this.#sink) throw new Error('The feed is not connected');
    return this.#sink;
  }

  async #read(now: Date, abort: AbortSignal): Promise<void> {
    const { client, readEntities } = this.options;
    const entityOf = await readEntities(abort);
    for (const window of windowsBetween(await this.#readFrom(now), now)) {
      for await (const entries of readLog(window, client, abort)) {
        await this.#handOver(entries, entityOf);
      }
      await this.#connected.bookmark.keep({
        until: window.until.toISOString(),
      });
    }
  }

  async #noteFailure(error: unknown, now: Date): Promise<void> {
    const { until, failing } = await this.#bookmark();
    const since = failing?.since ?? now.toISOString();
    const message = `Incidents are not read: ${(error as Error).message}`;
    await this.#connected.bookmark.keep({
      ...(until && { until }),
      failing: { since, message },
    });
  }

  async #bookmark(): Promise<Bookmark> {
    const kept = await this.#connected.bookmark.read();
    return bookmarkSchema.safeParse(kept).data ?? {};
  }

  async #readFrom(now: Date): Promise<Date> {
    const furthest = now.getTime() - this.options.backfillDays * DAY;
    const { until } = await this.#bookmark();
    const last = until ? Date.parse(until) - OVERLAP : furthest;
    return new Date(Math.max(last, furthest));
  }

  async #handOver(entries: readonly LogEntry[], entityOf: EntityOf) {
    const told = entries.flatMap(entry => {
      const event = toStep(entry, entityOf);
      return event ? [{ event, body: JSON.stringify(entry) }] : [];
    });
    if (told.length === 0) return;
    const verdicts = await this.#connected.record(told);
    verdicts.forEach((verdict, index) => {
      if (verdict.status !== 'refused') return;
      const { id } = told[index].event;
      this.options.logger.warn(
        `Entry ${id} of PagerDuty's log was refused: ${verdict.path}: ${verdict.message}`,
      );
    });
  }
}
