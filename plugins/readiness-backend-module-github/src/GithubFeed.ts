import { Entity } from '@backstage/catalog-model';
import { Instant } from 'backstage-plugin-readiness-common';
import { DeliveryFeed, FeedNotice } from 'backstage-plugin-readiness-node';
import { repositoriesOf } from './pull/repositoriesOf';
import { repositoryKey } from './Repository';
import {
  ProgressStore,
  RepositoryProgress,
  Trouble,
} from './stores/ProgressStore';

const DAY = 24 * 60 * 60 * 1000;

/** As many as are named in a notice. */
const MOST_NAMED = 3;

/** What the readiness plugin knows of us, beside what we tell. */
export class GithubFeed implements DeliveryFeed {
  readonly id = 'github';
  readonly title = 'GitHub';
  readonly tells = ['deployments', 'changes', 'builds'] as const;

  constructor(
    private readonly options: {
      store: ProgressStore;
      /** Without it nothing that was ever read is kept up to date. */
      pull: boolean;
      isGithub(host: string): boolean;
      historyDays: number;
      clock: () => number;
    },
  ) {}

  /**
   * As far as the deployments of all its repositories were read. One that could never be read is as if it
   * were not asked: the notice tells of it.
   */
  async completeUntil(entity: Entity): Promise<Instant | undefined> {
    const { store, isGithub, pull } = this.options;
    if (!pull) return undefined;
    const keys = repositoriesOf(entity, isGithub).map(repositoryKey);
    const known = await store.read(keys);
    return [...known.values()]
      .flatMap(progress => this.#untilOf(progress) ?? [])
      .sort()
      .at(0);
  }

  /** Repositories of one account with the same trouble are one notice. */
  async listNotices(): Promise<FeedNotice[]> {
    const { store, pull } = this.options;
    if (!pull) return [];
    const groups = new Map<string, Troubled[]>();
    for (const one of await store.listTroubled()) {
      const key = [
        accountIn(one.repository),
        one.trouble.code,
        one.trouble.message,
      ].join('\n');
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups.values()].map(toNotice);
  }

  /** Before the first walk is over nothing after the horizon is sure. */
  #untilOf({ streams }: RepositoryProgress): Instant | undefined {
    const { clock, historyDays } = this.options;
    const { until, walk } = streams.deployments;
    if (until || !walk) return until;
    return new Date(clock() - historyDays * DAY).toISOString();
  }
}

type Troubled = RepositoryProgress & { trouble: Trouble };

function accountIn(repository: string): string {
  return repository.split('/').slice(0, -1).join('/');
}

function toNotice(group: readonly Troubled[]): FeedNotice {
  const [{ repository, trouble }] = group;
  const names = group.map(one => one.repository.split('/').at(-1));
  const more = names.length - MOST_NAMED;
  const named = names.slice(0, MOST_NAMED).join(', ');
  return {
    code: `github-${trouble.code}`,
    subject: accountIn(repository),
    message: `${trouble.message}: ${named}${
      more > 0 ? ` and ${more} more` : ''
    }`,
    since: group.map(one => one.trouble.since).sort()[0],
  };
}
