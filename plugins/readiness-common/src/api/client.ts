import { CompoundEntityRef, parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import type {
  CheckView,
  EntityFacts,
  EntityHistory,
  EntityReports,
  ScorecardView,
} from './types';

/** The part of Backstage's `fetchApi` that is needed: resolves `plugin://` URLs and signs requests. */
export interface FetchApi {
  fetch: typeof fetch;
}

/** Which page of an entity's history. */
export interface HistoryQuery {
  scorecard?: string;
  /** Changes a page, 1–100; 20 unless given. */
  limit?: number;
  /** `nextCursor` of the page before. */
  cursor?: string;
}

/**
 * Asks the readiness backend. Rejects with `ResponseError` from `@backstage/errors` when the answer
 * is not a success; an entity that may not be read is `NotFoundError`.
 */
export interface ReadinessApi {
  getEntityReports(entityRef: string): Promise<EntityReports>;
  getEntityFacts(entityRef: string): Promise<EntityFacts>;
  getEntityHistory(
    entityRef: string,
    query?: HistoryQuery,
  ): Promise<EntityHistory>;
  /** Asks every source about the entity now; needs `readiness.entity.check`. */
  checkEntityNow(entityRef: string): Promise<EntityReports>;
  getScorecards(): Promise<{
    definitionHash: string;
    scorecards: ScorecardView[];
  }>;
  getChecks(): Promise<{ definitionHash: string; checks: CheckView[] }>;
}

/** {@link ReadinessApi} over HTTP. */
export class ReadinessClient implements ReadinessApi {
  readonly #fetchApi: FetchApi;

  constructor(options: { fetchApi: FetchApi }) {
    this.#fetchApi = options.fetchApi;
  }

  getEntityReports(entityRef: string): Promise<EntityReports> {
    return this.#get(`${entityPath(entityRef)}/reports`);
  }

  getEntityFacts(entityRef: string): Promise<EntityFacts> {
    return this.#get(`${entityPath(entityRef)}/facts`);
  }

  getEntityHistory(
    entityRef: string,
    query: HistoryQuery = {},
  ): Promise<EntityHistory> {
    const search = new URLSearchParams();
    if (query.scorecard) search.set('scorecard', query.scorecard);
    if (query.limit) search.set('limit', String(query.limit));
    if (query.cursor) search.set('cursor', query.cursor);
    return this.#get(
      `${entityPath(entityRef)}/history${search.size ? `?${search}` : ''}`,
    );
  }

  checkEntityNow(entityRef: string): Promise<EntityReports> {
    return this.#request(`${entityPath(entityRef)}/check-now`, {
      method: 'POST',
    });
  }

  getScorecards() {
    return this.#get<{ definitionHash: string; scorecards: ScorecardView[] }>(
      '/v1/scorecards',
    );
  }

  getChecks() {
    return this.#get<{ definitionHash: string; checks: CheckView[] }>(
      '/v1/checks',
    );
  }

  #get<T>(path: string): Promise<T> {
    return this.#request(path, { method: 'GET' });
  }

  async #request<T>(path: string, init: RequestInit): Promise<T> {
    const response = await this.#fetchApi.fetch(
      `plugin://readiness${path}`,
      init,
    );
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response.json();
  }
}

function entityPath(entityRef: string): string {
  const { kind, namespace, name }: CompoundEntityRef =
    parseEntityRef(entityRef);
  return `/v1/entities/${[kind, namespace, name]
    .map(part => encodeURIComponent(part.toLocaleLowerCase('en-US')))
    .join('/')}`;
}
