import { LoggerService } from '@backstage/backend-plugin-api';
import { DeliveryEvent, DeliverySink } from 'backstage-plugin-readiness-node';
import { successfulBuild } from '../events/successfulBuild';
import { recordAll } from '../recordAll';
import { Repository } from '../Repository';
import { ProgressStore } from '../stores/ProgressStore';
import { detailQuery, DETAILS } from './detailQuery';
import { TooMuch } from './errors';
import { GithubApi } from './GithubApi';
import { inParts } from './inParts';
import { listQuery } from './listQuery';
import { readDetails } from './readDetails';
import { Listing, readListing } from './readListing';
import { askOf, takeTurn, Turn, withTrouble } from './Turn';

/** Repositories in one query. */
const REPOSITORIES = 20;

/**
 * For so long, in milliseconds, a run goes further down lists. Then it ends, and the next one begins at the
 * top of every list: what is new comes before what is old.
 */
const GOES_DOWN_FOR = 3 * 60 * 1000;

const DAY = 24 * 60 * 60 * 1000;

export interface PullOptions {
  sink: DeliverySink;
  store: ProgressStore;
  logger: LoggerService;
  clock: () => number;
  /** Days of the past that are read. */
  historyDays: number;
}

/** Reads repositories that are asked for with the same credentials. */
export class AccountPull {
  constructor(
    private readonly api: GithubApi,
    private readonly options: PullOptions,
  ) {}

  /**
   * Asks of each what is new, then, page by page, what is older. How far it came is kept with every page,
   * once all of the page is stored: whatever is thrown, the next run goes on there.
   */
  async run(turns: readonly Turn[], abort: AbortSignal): Promise<void> {
    const { clock } = this.options;
    const begunAt = clock();
    const queue = [...turns];
    while (queue.length > 0) {
      abort.throwIfAborted();
      const batch = queue.splice(0, REPOSITORIES);
      const next = await inParts(batch, part => this.#take(part, abort));
      if (clock() - begunAt > GOES_DOWN_FOR) continue;
      queue.push(...next.filter(({ streams }) => streams.length > 0));
    }
  }

  /** One query, and what it takes to know more of what is new. */
  async #take(turns: readonly Turn[], abort: AbortSignal): Promise<Turn[]> {
    const { clock, historyDays, logger, sink, store } = this.options;
    const now = clock();
    const askedAt = new Date(now).toISOString();
    const horizon = new Date(now - historyDays * DAY).toISOString();
    try {
      const listings = await this.#list(turns, abort);
      const taken = turns.map((turn, position) =>
        takeTurn(turn, listings[position], { askedAt, horizon }),
      );
      const news = taken.flatMap(({ next, news: ids }) =>
        ids.map(id => [id, next.repository] as const),
      );
      await recordAll(
        [
          ...releasesOf(turns, listings, horizon),
          ...(await this.#detail(new Map(news), horizon, abort)),
        ],
        sink,
        logger,
      );
      await store.keep(taken.map(({ next }) => next.progress));
      return taken.map(({ next }) => next);
    } catch (error) {
      if (!(error instanceof TooMuch) || turns.length > 1) throw error;
      await store.keep([unreadable(turns[0], askedAt)]);
      return [];
    }
  }

  async #list(turns: readonly Turn[], abort: AbortSignal): Promise<Listing[]> {
    const asks = turns.map(askOf);
    const answer = await this.api.ask(listQuery(asks), abort);
    return asks.map((ask, position) => readListing(ask, position, answer));
  }

  async #detail(
    news: ReadonlyMap<string, Repository>,
    horizon: string,
    abort: AbortSignal,
  ): Promise<DeliveryEvent[]> {
    const ids = [...news.keys()];
    const events: DeliveryEvent[] = [];
    while (ids.length > 0) {
      const nodes = await inParts(ids.splice(0, DETAILS), async part => {
        const { data } = await this.api.ask(detailQuery(part), abort);
        return data.nodes as ({ id: string } | null)[];
      });
      // What was deleted meanwhile is not there.
      for (const node of nodes) {
        const repository = node && news.get(node.id);
        if (!repository) continue;
        events.push(...readDetails(node, repository, { horizon }));
      }
    }
    return events;
  }
}

function releasesOf(
  turns: readonly Turn[],
  listings: readonly Listing[],
  horizon: string,
): DeliveryEvent[] {
  return turns.flatMap(({ repository, progress }, position) => {
    const { release } = listings[position];
    const since = progress.askedAt ?? horizon;
    // It was told before; that it is the latest says nothing new.
    if (!release || Date.parse(release.builtAt) < Date.parse(since) - DAY) {
      return [];
    }
    return successfulBuild(repository, release);
  });
}

function unreadable({ progress }: Turn, at: string) {
  const trouble = {
    code: 'unreadable',
    message: 'GitHub fails to answer about them',
  };
  return withTrouble({ ...progress, askedAt: at }, trouble, at);
}
