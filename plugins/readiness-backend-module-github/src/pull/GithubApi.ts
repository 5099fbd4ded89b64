import { graphql, GraphqlResponseError } from '@octokit/graphql';
import { Budget, RateLimit } from './Budget';
import { AccountTrouble, TooMuch } from './errors';

/** Of a query that was answered in parts. */
export interface GraphqlError {
  type?: string;
  message: string;
  path?: readonly (string | number)[];
}

export interface Answer {
  data: Record<string, unknown>;
  errors: readonly GraphqlError[];
}

export interface Query {
  text: string;
  variables: Record<string, unknown>;
}

/** How long nobody waits for an answer, in milliseconds; GitHub itself gives up after ten seconds. */
const TIMEOUT = 60 * 1000;

/** What a wait is asked for with, where neither headers nor type say so. */
const WAIT = /secondary rate limit|abuse detection/i;

/** Asks one host with one token, for as long as its budget lasts. */
export class GithubApi {
  readonly #graphql: typeof graphql;

  constructor(
    private readonly options: {
      apiBaseUrl: string;
      headers: Record<string, string>;
      budget: Budget;
    },
  ) {
    this.#graphql = graphql.defaults({
      baseUrl: options.apiBaseUrl,
      headers: options.headers,
    });
  }

  /**
   * @throws BudgetSpent, TooMuch or AccountTrouble; and what was thrown, where `abort` was
   */
  async ask({ text, variables }: Query, abort: AbortSignal): Promise<Answer> {
    const { budget } = this.options;
    budget.assertLeft();
    const signal = AbortSignal.any([abort, AbortSignal.timeout(TIMEOUT)]);
    const answer = await this.#answer(
      this.#graphql<Answer['data']>(text, {
        ...variables,
        request: { signal },
      }),
      abort,
    );
    budget.note(answer.data.rateLimit as RateLimit | null | undefined);
    return answer;
  }

  async #answer(
    asked: Promise<Answer['data']>,
    abort: AbortSignal,
  ): Promise<Answer> {
    try {
      return { data: await asked, errors: [] };
    } catch (error) {
      abort.throwIfAborted();
      if (error instanceof GraphqlResponseError) return this.#inParts(error);
      throw this.#refused(error);
    }
  }

  /** An answer in parts is an answer, unless nothing of it is there. */
  #inParts({ data, errors, headers }: GraphqlResponseError<any>): Answer {
    const told: readonly GraphqlError[] = errors ?? [];
    if (
      told.some(one => one.type === 'RATE_LIMITED' || WAIT.test(one.message))
    ) {
      throw this.options.budget.rest(headers as Record<string, string>);
    }
    const isOfAll = told.find(({ path }) => !path || path.length === 0);
    if (isOfAll) throw new TooMuch(isOfAll.message);
    return { data: data ?? {}, errors: told };
  }

  #refused(error: any): Error {
    const headers = error.response?.headers ?? {};
    const mustWait =
      error.status === 429 ||
      (error.status === 403 &&
        (headers['retry-after'] !== undefined ||
          headers['x-ratelimit-remaining'] === '0' ||
          WAIT.test(error.message)));
    if (mustWait) return this.options.budget.rest(headers);
    if (error.response && error.status >= 500) {
      return new TooMuch(`GitHub answered ${error.status}`);
    }
    return new AccountTrouble(troubleOf(error));
  }
}

/** In words that are the same in every run. */
function troubleOf({ status, response }: any) {
  if (!response) {
    return { code: 'unreachable', message: 'GitHub cannot be reached' };
  }
  if (status === 401) {
    return {
      code: 'refused',
      message: 'GitHub refuses the credentials of the integration',
    };
  }
  return { code: 'refused', message: `GitHub answered ${status}` };
}
