import { AuthService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Repository, repositoryKey } from '../Repository';
import {
  noProgress,
  RepositoryProgress,
  Trouble,
} from '../stores/ProgressStore';
import { AccountPull, PullOptions } from './AccountPull';
import { Accounts, Grouped } from './Accounts';
import { AccountTrouble, BudgetSpent } from './errors';
import { readRepositories } from './readRepositories';
import { firstTurn, Turn, withTrouble } from './Turn';

export interface PullerOptions extends PullOptions {
  auth: AuthService;
  catalog: CatalogService;
  accounts: Accounts;
  isGithub(host: string): boolean;
}

/** Reads what happened in all repositories of the catalog since it last did. */
export class Puller {
  constructor(private readonly options: PullerOptions) {}

  async run(abort: AbortSignal): Promise<void> {
    const { accounts, store } = this.options;
    const repositories = await readRepositories(this.options);
    const known = await store.read([...repositories.keys()]);
    await this.#forgive(new Set(repositories.keys()));
    for (const group of await accounts.group(repositories.values())) {
      if (abort.aborted) return;
      await this.#pull(group, known, abort);
    }
  }

  async #pull(
    group: Grouped,
    known: ReadonlyMap<string, RepositoryProgress>,
    abort: AbortSignal,
  ): Promise<void> {
    const turns = group.repositories
      .map(repository => turnOf(repository, known))
      .sort(longestAgoFirst);
    if ('trouble' in group) {
      await this.#mark(turns, group.trouble);
      return;
    }
    try {
      await new AccountPull(group.api, this.options).run(turns, abort);
    } catch (error) {
      if (abort.aborted) return;
      if (error instanceof BudgetSpent) {
        this.options.logger.info(
          `GitHub may not be asked any more for now; what is left of ${
            turns.length
          } repositories is read after ${new Date(error.until).toISOString()}`,
        );
      } else if (error instanceof AccountTrouble) {
        await this.#mark(turns, error.trouble);
      } else throw error;
    }
  }

  /** What stands already is not written again: there may be very many. */
  async #mark(
    turns: readonly Turn[],
    trouble: Omit<Trouble, 'since'>,
  ): Promise<void> {
    const { clock, logger, store } = this.options;
    const at = new Date(clock()).toISOString();
    const keys = turns.map(({ progress }) => progress.repository);
    // Some may have been read in this very run.
    const known = await store.read(keys);
    const anew = keys
      .map(key => known.get(key) ?? noProgress(key))
      .filter(
        ({ trouble: before }) =>
          before?.code !== trouble.code || before.message !== trouble.message,
      );
    if (anew.length === 0) return;
    logger.warn(`${anew.length} repositories: ${trouble.message}`);
    await store.keep(anew.map(one => withTrouble(one, trouble, at)));
  }

  /** What is not in the catalog any more is nobody's trouble. */
  async #forgive(wanted: ReadonlySet<string>): Promise<void> {
    const { store } = this.options;
    const troubled = await store.listTroubled();
    const gone = troubled.filter(({ repository }) => !wanted.has(repository));
    await store.keep(gone.map(({ trouble: _over, ...rest }) => rest));
  }
}

function turnOf(
  repository: Repository,
  known: ReadonlyMap<string, RepositoryProgress>,
): Turn {
  const key = repositoryKey(repository);
  return firstTurn(repository, known.get(key) ?? noProgress(key));
}

/** Where not all can be asked, all have their turn in time. */
function longestAgoFirst(a: Turn, b: Turn): number {
  const [first, second] = [a, b].map(({ progress }) => progress.askedAt ?? '');
  return first.localeCompare(second);
}
