import { setTimeout } from 'node:timers/promises';
import { ResponseError } from '@backstage/errors';
import { z } from 'zod';
import { PagerDutyOptions } from '../config';

/** Values by parameter; a list is sent as `name[]`. */
export type Query = Record<string, string | number | readonly string[]>;

export interface Page<T> {
  items: T[];
  more: boolean;
}

/** How often a question that was refused for being one too many is asked again. */
const PATIENCE = 3;
/** Longer than this nobody waits: the next run asks again. In milliseconds. */
const LONGEST_WAIT = 60_000;
/** In milliseconds, for one question. */
const TIMEOUT = 30_000;
export const PAGE_SIZE = 100;

/**
 * Asks PagerDuty's REST API, version 2.
 *
 * @see https://developer.pagerduty.com/api-reference/
 */
export class PagerDutyClient {
  constructor(
    private readonly options: Pick<PagerDutyOptions, 'apiToken' | 'baseUrl'>,
  ) {}

  /**
   * @returns undefined where there is no such thing
   * @throws ResponseError where the answer is no success, Error where it has another shape
   */
  async get<T>(
    path: string,
    query: Query,
    schema: z.ZodType<T>,
    abort: AbortSignal,
  ): Promise<T | undefined> {
    const response = await this.#ask(path, query, abort);
    if (response.status === 404) return undefined;
    if (!response.ok) throw await ResponseError.fromResponse(response);
    const read = schema.safeParse(await response.json());
    if (read.success) return read.data;
    const [{ path: where, message }] = read.error.issues;
    throw new Error(
      `PagerDuty answered ${path} in another shape than it documents: ${where.join(
        '.',
      )}: ${message}`,
    );
  }

  /** One page of a list that is under this name. */
  async page<T>(
    path: string,
    query: Query & { offset?: number },
    [name, item]: [string, z.ZodType<T>],
    abort: AbortSignal,
  ): Promise<Page<T>> {
    const schema = z.object({ [name]: z.array(item), more: z.boolean() });
    const limited = { limit: PAGE_SIZE, ...query };
    const answer = await this.get(path, limited, schema, abort);
    if (!answer) throw new Error(`PagerDuty does not know ${path}`);
    return { items: answer[name] as T[], more: answer.more as boolean };
  }

  async #ask(
    path: string,
    query: Query,
    abort: AbortSignal,
  ): Promise<Response> {
    const { apiToken, baseUrl } = this.options;
    for (let refusals = 0; ; refusals += 1) {
      const response = await fetch(`${baseUrl}${path}?${toSearch(query)}`, {
        headers: {
          accept: 'application/json',
          authorization: `Token token=${apiToken}`,
        },
        signal: AbortSignal.any([abort, AbortSignal.timeout(TIMEOUT)]),
      });
      const wait = response.status === 429 ? waitOf(response) : undefined;
      if (wait === undefined || refusals === PATIENCE || wait > LONGEST_WAIT) {
        return response;
      }
      await response.body?.cancel();
      await setTimeout(wait, undefined, { signal: abort });
    }
  }
}

/** In milliseconds: seconds until the window of the limit begins anew, as PagerDuty says it. */
function waitOf({ headers }: Response): number {
  const said = headers.get('ratelimit-reset') ?? headers.get('retry-after');
  const seconds = Number(said ?? 1);
  return Number.isFinite(seconds) ? Math.max(seconds, 0) * 1000 : 1000;
}

function toSearch(query: Query): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) {
      value.forEach(one => search.append(`${name}[]`, one));
    } else search.append(name, String(value));
  }
  return search;
}
