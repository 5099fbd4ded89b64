import { setImmediate } from 'node:timers/promises';
import {
  GithubCredentialsProvider,
  GithubIntegrationConfig,
} from '@backstage/integration';
import { Repository, repositoryUrl } from '../Repository';
import { Trouble } from '../stores/ProgressStore';
import { Budget } from './Budget';
import { GithubApi } from './GithubApi';

/** Who may be asked about repositories, and about which; or why nobody can be. */
export type Grouped =
  | { api: GithubApi; repositories: Repository[] }
  | { trouble: Omit<Trouble, 'since'>; repositories: Repository[] };

/** Repositories that are looked at in one go; a millisecond or two. */
const BREATHES_AFTER = 50;

const NO_CREDENTIALS = {
  code: 'no-credentials',
  message: 'integrations.github has neither a token nor an App for them',
};

/** Finds the credentials for repositories. What is left of each token is remembered from run to run. */
export class Accounts {
  readonly #budgets = new Map<string, Budget>();

  constructor(
    private readonly options: {
      configOf(host: string): GithubIntegrationConfig | undefined;
      credentials: GithubCredentialsProvider;
      reserve: number;
      clock: () => number;
    },
  ) {}

  /** Repositories with the same token, or the same trouble, together. */
  async group(repositories: Iterable<Repository>): Promise<Grouped[]> {
    const groups = new Map<string, Grouped>();
    let seen = 0;
    for (const repository of repositories) {
      // Tokens that are known already are looked up without ever letting go of the process.
      if (seen++ % BREATHES_AFTER === 0) await setImmediate();
      const [key, empty] = await this.#groupOf(repository);
      const group = groups.get(key) ?? { ...empty, repositories: [] };
      group.repositories.push(repository);
      groups.set(key, group);
    }
    // Tokens of Apps last an hour.
    for (const key of this.#budgets.keys()) {
      if (!groups.has(key)) this.#budgets.delete(key);
    }
    return [...groups.values()];
  }

  async #groupOf(repository: Repository): Promise<[string, Group]> {
    const { configOf, credentials } = this.options;
    const { host } = repository;
    const { apiBaseUrl } = configOf(host) ?? {};
    try {
      const { headers, token } = await credentials.getCredentials({
        url: repositoryUrl(repository),
      });
      if (!apiBaseUrl || !token || !headers) return trouble(NO_CREDENTIALS);
      const key = `${host} ${token}`;
      const budget = this.#budgetOf(key);
      return [key, { api: new GithubApi({ apiBaseUrl, headers, budget }) }];
    } catch (error) {
      return trouble({ code: 'no-access', message: wordsOf(error) });
    }
  }

  #budgetOf(key: string): Budget {
    const { reserve, clock } = this.options;
    const budget = this.#budgets.get(key) ?? new Budget(reserve, clock);
    this.#budgets.set(key, budget);
    return budget;
  }
}

type Group = { api: GithubApi } | { trouble: Omit<Trouble, 'since'> };

function trouble(of: Omit<Trouble, 'since'>): [string, Group] {
  return [`trouble ${of.code} ${of.message}`, { trouble: of }];
}

/** Those of Backstage, which say what of the App is not as it should be. */
function wordsOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `The App of the integration may not read them: ${message}`;
}
