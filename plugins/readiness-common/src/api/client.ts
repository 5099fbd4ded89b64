import { CompoundEntityRef, parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import type {
  ActionList,
  CatalogProjection,
  CheckView,
  DeployNow,
  EntityAlarms,
  EntityDelivery,
  EntityDeployments,
  EntityFacts,
  EntityHistory,
  EntityReports,
  FactNamespace,
  FactNamespaceDeclaration,
  FactPush,
  FactVerdict,
  Health,
  ReportCounts,
  ReportList,
  ScorecardView,
} from './types';
import {
  ExportReportsQuery,
  ListActionsQuery,
  ListReportsQuery,
  ReportFilter,
  toSearch,
} from './listQuery';

/**
 * The part of Backstage's `fetchApi` that is needed: resolves `plugin://` URLs and signs requests.
 *
 * @public
 */
export interface FetchApi {
  fetch: typeof fetch;
}

/**
 * Which page of an entity's history.
 *
 * @public
 */
export interface HistoryQuery {
  scorecard?: string;
  /** Changes a page, 1–100; 20 unless given. */
  limit?: number;
  /** `nextCursor` of the page before. */
  cursor?: string;
}

/**
 * Which page of an entity's deployments.
 *
 * @public
 */
export interface DeploymentsQuery {
  /** Only what ended, or is still under way, at or after this instant. */
  since?: string;
  /** Deployments a page, 1–500; 50 unless given. */
  limit?: number;
  /** `nextCursor` of the page before. */
  cursor?: string;
}

/**
 * Asks the readiness backend. Rejects with `ResponseError` from `@backstage/errors` when the answer
 * is not a success; an entity that may not be read is `NotFoundError`.
 *
 * @public
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
  /** Whether it is safe to deploy now, from what is known at this moment. */
  getDeployNow(entityRef: string): Promise<DeployNow>;
  getEntityDelivery(entityRef: string): Promise<EntityDelivery>;
  getEntityDeployments(
    entityRef: string,
    query?: DeploymentsQuery,
  ): Promise<EntityDeployments>;
  /** Its alarms as they stand at this moment, and who is on call. */
  getEntityAlarms(entityRef: string): Promise<EntityAlarms>;
  getScorecards(): Promise<{
    definitionHash: string;
    scorecards: ScorecardView[];
  }>;
  getChecks(): Promise<{ definitionHash: string; checks: CheckView[] }>;
  /** One page of the reports of many entities under one scorecard; of those the caller may read. */
  listReports(query: ListReportsQuery): Promise<ReportList>;
  /** How many entities a list has, and how they divide. */
  countReports(filter: ReportFilter): Promise<ReportCounts>;
  /** The whole list as comma-separated values. */
  exportReports(query: ExportReportsQuery): Promise<Blob>;
  /** What the owners of the entities of a list can do next. */
  listActions(query: ListActionsQuery): Promise<ActionList>;
  /** How sources and definitions stand; needs `readiness.health.read`. */
  getHealth(): Promise<Health>;
  getFactNamespaces(): Promise<{ namespaces: FactNamespace[] }>;
}

/**
 * What services do; each needs service credentials and `readiness.facts.push`.
 *
 * @public
 */
export interface ReadinessFactsApi {
  /** Declares the facts of a namespace; whoever declares it first owns it. */
  declareFactNamespace(
    namespace: string,
    declaration: FactNamespaceDeclaration,
  ): Promise<FactNamespace>;
  /** Pushes up to 1,000 observations; answers a verdict on each, in their order. */
  pushFacts(push: FactPush): Promise<{ verdicts: FactVerdict[] }>;
}

/**
 * What the catalog asks, to show levels as labels; needs service credentials.
 *
 * @public
 */
export interface CatalogProjectionApi {
  /**
   * Levels of all entities, or of those where they changed.
   *
   * @param since - `cursor` of the answer before
   */
  getCatalogProjection(since?: string): Promise<CatalogProjection>;
}

/**
 * {@link ReadinessApi} over HTTP.
 *
 * @public
 */
export class ReadinessClient
  implements ReadinessApi, ReadinessFactsApi, CatalogProjectionApi
{
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

  getDeployNow(entityRef: string): Promise<DeployNow> {
    return this.#get(`${entityPath(entityRef)}/deploy-now`);
  }

  getEntityDelivery(entityRef: string): Promise<EntityDelivery> {
    return this.#get(`${entityPath(entityRef)}/delivery`);
  }

  getEntityDeployments(
    entityRef: string,
    query: DeploymentsQuery = {},
  ): Promise<EntityDeployments> {
    return this.#get(
      `${entityPath(entityRef)}/deployments?${toSearch({ ...query })}`,
    );
  }

  getEntityAlarms(entityRef: string): Promise<EntityAlarms> {
    return this.#get(`${entityPath(entityRef)}/alarms`);
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

  listReports(query: ListReportsQuery): Promise<ReportList> {
    return this.#get(`/v1/reports?${toSearch(query)}`);
  }

  countReports(filter: ReportFilter): Promise<ReportCounts> {
    return this.#get(`/v1/reports/counts?${toSearch(filter)}`);
  }

  async exportReports(query: ExportReportsQuery): Promise<Blob> {
    const path = `/v1/reports/export?${toSearch(query)}`;
    return (await this.#fetch(path, { method: 'GET' })).blob();
  }

  listActions(query: ListActionsQuery): Promise<ActionList> {
    return this.#get(`/v1/actions?${toSearch(query)}`);
  }

  getHealth(): Promise<Health> {
    return this.#get('/v1/health');
  }

  getFactNamespaces() {
    return this.#get<{ namespaces: FactNamespace[] }>('/v1/fact-namespaces');
  }

  declareFactNamespace(
    namespace: string,
    declaration: FactNamespaceDeclaration,
  ): Promise<FactNamespace> {
    return this.#request(
      `/v1/fact-namespaces/${encodeURIComponent(namespace)}`,
      withBody('PUT', declaration),
    );
  }

  pushFacts(push: FactPush): Promise<{ verdicts: FactVerdict[] }> {
    return this.#request('/v1/facts', withBody('POST', push));
  }

  getCatalogProjection(since?: string): Promise<CatalogProjection> {
    return this.#get(
      `/v1/catalog-projection${since ? `?${toSearch({ since })}` : ''}`,
    );
  }

  #get<T>(path: string): Promise<T> {
    return this.#request(path, { method: 'GET' });
  }

  async #request<T>(path: string, init: RequestInit): Promise<T> {
    return (await this.#fetch(path, init)).json();
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    const response = await this.#fetchApi.fetch(
      `plugin://readiness${path}`,
      init,
    );
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response;
  }
}

function withBody(method: 'POST' | 'PUT', body: unknown): RequestInit {
  return {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
}

function entityPath(entityRef: string): string {
  const { kind, namespace, name }: CompoundEntityRef =
    parseEntityRef(entityRef);
  return `/v1/entities/${[kind, namespace, name]
    .map(part => encodeURIComponent(part.toLocaleLowerCase('en-US')))
    .join('/')}`;
}
